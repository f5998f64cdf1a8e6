import { AsyncLocalStorage } from 'node:async_hooks';
import type { Client, Pool } from 'pg';

/*
 * Counts SQL statements for tests that say "N nodes cost one statement". Statements of background
 * work (relays, jobs) are left out: only those that run inside a request, or inside the counted
 * function itself, are recorded.
 */

export interface CountedStatements<T> {
  result: T;
  statements: string[];
}

const observed = new AsyncLocalStorage<true>();
const recorders = new Set<string[]>();

const BOUNDARY = /^\s*(begin|start transaction|commit|rollback|savepoint|release)/i;

/** Runs the work and answers with the SQL that it caused, transaction boundaries left out. */
export async function countStatements<T>(work: () => Promise<T>): Promise<CountedStatements<T>> {
  const statements: string[] = [];
  recorders.add(statements);
  try {
    const result = await observed.run(true, work);
    return { result, statements };
  } finally {
    recorders.delete(statements);
  }
}

/** Marks what runs inside as a request, whose statements count. */
export function asRequest<T>(work: () => T): T {
  return recorders.size === 0 ? work() : observed.run(true, work);
}

export function recordStatementsOf(pool: Pool): void {
  pool.on('connect', (client) => {
    // pg's `query` has a dozen overloads; the wrapper passes all of them through untouched.
    const query = client.query as (...args: unknown[]) => unknown;
    client.query = ((...args: unknown[]) => {
      if (recorders.size > 0 && observed.getStore()) record(args[0]);
      return query.apply(client, args);
    }) as Client['query'];
  });
}

function record(query: unknown): void {
  const sql = typeof query === 'string' ? query : (query as { text?: string } | undefined)?.text;
  if (!sql || BOUNDARY.test(sql)) return;
  for (const statements of recorders) statements.push(sql);
}
