import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { freePort } from '../../testkit/serverProcess.ts';
import type { Bench } from '../bench.ts';
import { residentBytesOf, withDescendants } from '../system/usage.ts';
import { figure, megabytes } from '../table.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const ROUNDS = 3;
const MOST_MS = 120_000;

/** Each in an empty data folder, then again in the same. */
export const start: Bench = {
  about: '`npm start` until it is ready, for the first time and again',
  async run({ opened }) {
    const rows: string[][] = [];
    for (let round = 1; round <= ROUNDS; round++) {
      const folder = await mkdtemp(join(tmpdir(), 'kontor-bench-start-'));
      opened.defer(() => rm(folder, { recursive: true, force: true }));
      rows.push([`first start, ${round}`, ...(await startOnce(folder, opened))]);
      rows.push([`second start, ${round}`, ...(await startOnce(folder, opened))]);
    }
    return { columns: ['', 'ready after s', 'stopped after s', 'server MB'], rows };
  },
};

async function startOnce(folder: string, opened: AsyncDisposableStack): Promise<string[]> {
  const port = String(await freePort());
  const { DATABASE_URL: _, ...env } = process.env;
  const began = performance.now();
  const npm = spawn('npm', ['start'], {
    cwd: ROOT,
    env: { ...env, PORT: port, HOST: '127.0.0.1', KONTOR_DATA: folder },
    stdio: ['ignore', 'ignore', 'inherit'],
    // Ctrl-C is for the bench, which then ends it.
    detached: true,
  });
  const exited = once(npm, 'exit');
  const stop = async () => {
    if (npm.exitCode !== null) return;
    // The server itself: npm and the shell between would pass the signal on a second time.
    process.kill(withDescendants(npm.pid ?? 0).at(-1) ?? 0, 'SIGTERM');
    await exited;
  };
  opened.defer(stop);
  await ready(`http://127.0.0.1:${port}/health/ready`);
  const readyAfter = performance.now() - began;
  const memory = residentBytesOf(withDescendants(npm.pid ?? 0).slice(-1));
  const stopped = performance.now();
  await stop();
  const stoppedAfter = performance.now() - stopped;
  return [figure(readyAfter / 1000), figure(stoppedAfter / 1000), megabytes(memory)];
}

async function ready(url: string): Promise<void> {
  const deadline = performance.now() + MOST_MS;
  while (!(await fetch(url).catch(() => undefined))?.ok) {
    if (performance.now() > deadline) throw new Error(`It was not ready in ${MOST_MS / 1000} s.`);
    await sleep(50);
  }
}
