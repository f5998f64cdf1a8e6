import { readdirSync, readFileSync } from 'node:fs';

/* What processes use, as Linux tells it in /proc; undefined where it does not. */

/** `USER_HZ`, which is 100 on every architecture that Node runs on. */
const TICKS_PER_SECOND = 100;

/** A process, its children and theirs, from above downwards: PostgreSQL's server with its backends. */
export function withDescendants(pid: number): number[] {
  const children = new Map<number, number[]>();
  for (const name of list('/proc').filter((entry) => /^\d+$/.test(entry))) {
    const parent = statOf(Number(name))?.parent;
    if (parent) children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
  }
  const below = (of: number): number[] => [of, ...(children.get(of) ?? []).flatMap(below)];
  return below(pid);
}

/** Seconds of processor time since the start, also of children that have ended. */
export const cpuSecondsOf = (pids: readonly number[]) =>
  sum(pids.map((pid) => statOf(pid)?.cpuSeconds));

/** Bytes in memory (RSS). */
export const residentBytesOf = (pids: readonly number[]) =>
  sum(pids.map((pid) => kilobytes(`/proc/${pid}/status`, /^VmRSS:\s+(\d+) kB$/m)));

/** Bytes in memory (PSS), of which shared ones are told once. */
export const proportionalBytesOf = (pids: readonly number[]) =>
  sum(pids.map((pid) => kilobytes(`/proc/${pid}/smaps_rollup`, /^Pss:\s+(\d+) kB$/m)));

function statOf(pid: number): { parent: number; cpuSeconds: number } | undefined {
  const text = read(`/proc/${pid}/stat`);
  if (!text) return undefined;
  // The second field is the program's name in parentheses and may hold spaces.
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  const ticks = fields.slice(11, 15).reduce((total, field) => total + Number(field), 0);
  return { parent: Number(fields[1]), cpuSeconds: ticks / TICKS_PER_SECOND };
}

function kilobytes(file: string, line: RegExp): number | undefined {
  const number = line.exec(read(file) ?? '')?.[1];
  return number === undefined ? undefined : Number(number) * 1024;
}

function sum(values: Array<number | undefined>): number | undefined {
  const known = values.filter((value) => value !== undefined);
  return known.length === 0 ? undefined : known.reduce((total, value) => total + value, 0);
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
