import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { BenchDatabases } from './data/database.ts';
import type { Samples } from './load/samples.ts';
import type { BenchOptions } from './options.ts';
import type { System, SystemVariant } from './system/startSystem.ts';
import type { Table } from './table.ts';

/** Something to measure, by the name that `npm run bench` takes. */
export interface Bench {
  /** One line for the list. */
  about: string;
  run(host: BenchHost): Promise<Table>;
}

/** What the bench runs on; all that is started ends with it. */
export interface BenchHost {
  options: BenchOptions;
  /** For what a bench itself starts. */
  opened: AsyncDisposableStack;
  databases(): Promise<BenchDatabases>;
  /** A system on a database of its own; as many products as the command line says, unless told. */
  start(variant: SystemVariant, products?: number): Promise<System>;
}

/** One of the things that are compared: a load, and the system that it uses. */
export interface Measured {
  name: string;
  system: System;
  load(seconds: number): Promise<Samples>;
  /** Waits for what the load has left to be done, which belongs to its cost. */
  settle?(): Promise<void>;
}

export const IN_PROCESS: SystemVariant = { name: 'in process', isRemote: false, env: {} };
export const REMOTE: SystemVariant = { name: 'remote', isRemote: true, env: {} };

/** The variants that the command line asks for, the usual one first. */
export function variantsOf({ against }: BenchOptions): SystemVariant[] {
  if (!against) return [IN_PROCESS];
  if (against === 'remote') return [IN_PROCESS, REMOTE];
  const other = { name: against, isRemote: false };
  const [, name, value = ''] = /^([A-Z][A-Z0-9_]*)=(.*)$/.exec(against) ?? [];
  if (name) return [IN_PROCESS, { ...other, env: { [name]: value } }];
  if (existsSync(against)) return [IN_PROCESS, { ...other, env: {}, root: resolve(against) }];
  throw new Error(`--ab takes "remote", NAME=VALUE or the folder of a checkout, not "${against}".`);
}
