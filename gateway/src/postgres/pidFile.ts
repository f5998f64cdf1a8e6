import { execFile } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** What a running server, or one that was killed, left in its cluster. */
export interface PidFile {
  pid: number;
  /** Undefined while the server starts. */
  port: number | undefined;
}

const fileOf = (cluster: string) => join(cluster, 'postmaster.pid');

export async function readPidFile(cluster: string): Promise<PidFile | undefined> {
  try {
    // Its lines: pid, data folder, start time, port, …
    const lines = (await readFile(fileOf(cluster), 'utf8')).split('\n');
    const pid = Number(lines[0]);
    return Number.isInteger(pid) && pid > 0
      ? { pid, port: Number(lines[3]) || undefined }
      : undefined;
  } catch {
    return undefined;
  }
}

export async function removePidFile(cluster: string): Promise<void> {
  await rm(fileOf(cluster), { force: true });
}

/** Whose number it is now: the server's, no one's, or another program's, as happens after a reboot. */
export async function processBehind(pid: number): Promise<'postgres' | 'none' | 'other'> {
  try {
    process.kill(pid, 0);
  } catch (error) {
    const isAnothers = error instanceof Error && 'code' in error && error.code === 'EPERM';
    if (!isAnothers) return 'none';
  }
  return (await programOf(pid)).startsWith('postgres') ? 'postgres' : 'other';
}

async function programOf(pid: number): Promise<string> {
  try {
    if (process.platform === 'linux') return await readFile(`/proc/${pid}/comm`, 'utf8');
    const { stdout } = await run('ps', ['-o', 'comm=', '-p', String(pid)]);
    return basename(stdout.trim());
  } catch {
    // Where it can't be told, it is left alone: the server itself refuses to start twice.
    return 'postgres';
  }
}
