import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freeJobsOfDeadRunners } from './deadRunners.ts';
import { type HostedSubgraph, openSubgraph } from './openSubgraph.ts';
import type { Runtime } from './runtime.ts';
import { startTestServer, type TestServer } from './testing/database.ts';
import { plainSubgraph } from './testing/plainSubgraph.ts';
import { testRuntime, until } from './testing/runtime.ts';
import { NoteSchema } from './testing/shop/order.entity.ts';

let server: TestServer;
let runtime: Runtime;
let subgraph: HostedSubgraph;
const performed: string[] = [];
let failures = 0;
let finishLongJob: (() => void) | undefined;

const definition = plainSubgraph('worker', {
  jobs: {
    note: async ({ text }: { text: string }, ctx) => {
      expect(ctx.viewer).toMatchObject({ kind: 'service', service: 'worker' });
      performed.push(text);
    },
    long: () =>
      new Promise<void>((resolve) => {
        finishLongJob = resolve;
      }),
    failOnce: async () => {
      failures++;
      if (failures === 1) throw new Error('not today');
      performed.push('after a failure');
    },
  },
});

beforeAll(async () => {
  server = await startTestServer();
  runtime = testRuntime(await server.createDatabase());
  subgraph = await openSubgraph(definition, runtime);
  runtime.start();
});

afterAll(async () => {
  await runtime?.stop();
  await server?.stop();
});

const waiting = async (): Promise<number> => {
  const { rows } = await runtime
    .databaseOf()
    .pool.query('select count(*)::int as n from graphile_worker.jobs');
  return rows[0].n;
};

describe('a job', () => {
  test('runs when the transaction that added it commits', async () => {
    const { em, jobs } = subgraph.createContext();
    em.create(NoteSchema, { id: randomUUID(), text: 'with a job' });
    jobs.add('note', { text: 'committed' });
    expect(performed).toEqual([]);
    await em.flush();
    await until(() => performed.includes('committed'));
  });

  test('is not there when the transaction is rolled back', async () => {
    const ctx = subgraph.createContext();
    const work = ctx.em.transactional(async () => {
      ctx.jobs.add('note', { text: 'rolled back' });
      await ctx.em.flush();
      throw new Error('changed my mind');
    });
    await expect(work).rejects.toThrow('changed my mind');
    await until(async () => (await waiting()) === 0);
    expect(performed).not.toContain('rolled back');
  });

  test('waits for its time, and is replaced by one with the same key', async () => {
    const { em, jobs } = subgraph.createContext();
    const soon = new Date(Date.now() + 300);
    jobs.add('note', { text: 'replaced' }, { runAt: soon, key: 'hold-1' });
    await em.flush();
    jobs.add('note', { text: 'replacing' }, { runAt: soon, key: 'hold-1' });
    await em.flush();
    expect(await waiting()).toBe(1);
    await until(() => performed.includes('replacing'));
    expect(Date.now()).toBeGreaterThanOrEqual(soon.getTime());
    expect(performed).not.toContain('replaced');
  });

  test('that fails is tried again', async () => {
    const { em, jobs } = subgraph.createContext();
    jobs.add('failOnce', {});
    await em.flush();
    await until(() => performed.includes('after a failure'));
  });

  test('locked by a process that was killed is freed, one at work is not', async () => {
    const { pool } = runtime.databaseOf();
    const { em, jobs } = subgraph.createContext();
    jobs.add('note', { text: 'left behind' }, { runAt: new Date('2100-01-01') });
    jobs.add('long', {});
    await em.flush();
    await until(() => finishLongJob !== undefined);
    await pool.query(
      `update graphile_worker._private_jobs set locked_by = coalesce(locked_by, 'pool-of-the-dead'),
         locked_at = now() - interval '1 minute'`,
    );
    expect(await freeJobsOfDeadRunners(pool)).toBe(1);
    const { rows } = await pool.query('select locked_by from graphile_worker.jobs order by run_at');
    expect(rows).toEqual([
      { locked_by: expect.stringMatching('pool-[0-9a-f]+') },
      { locked_by: null },
    ]);
    finishLongJob?.();
    await until(async () => (await waiting()) === 1);
    await pool.query('delete from graphile_worker._private_jobs');
  });
});

test('a process that is stopped while it is starting stops', async () => {
  const short = testRuntime(await server.createDatabase());
  await openSubgraph(definition, short);
  short.start();
  await short.stop();
});
