import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type HostedSubgraph, openSubgraph } from './openSubgraph.ts';
import type { EventEnvelope } from './outbox.ts';
import type { Runtime } from './runtime.ts';
import type { RequestContext } from './subgraph.ts';
import { startTestServer, type TestServer } from './testing/database.ts';
import { plainSubgraph } from './testing/plainSubgraph.ts';
import { testRuntime, until } from './testing/runtime.ts';
import { NoteSchema } from './testing/shop/order.entity.ts';
import { shop } from './testing/shop/shop.ts';

let server: TestServer;
let runtime: Runtime;
let publisher: HostedSubgraph;
let ledger: HostedSubgraph;

/** What the consumer does with an event; each test sets its own. */
let act: (event: EventEnvelope<{ n: number }>, ctx: RequestContext) => Promise<void>;

const ledgerDefinition = plainSubgraph('ledger', {
  consumers: {
    'thing.happened': async (event, ctx) => act(event as EventEnvelope<{ n: number }>, ctx),
  },
});

beforeAll(async () => {
  server = await startTestServer();
  runtime = testRuntime(await server.createDatabase(), { KONTOR_CONSUMER_ATTEMPTS: '2' });
  publisher = await openSubgraph(shop, runtime);
  ledger = await openSubgraph(ledgerDefinition, runtime);
  runtime.start();
});

afterAll(async () => {
  await runtime?.stop();
  await server?.stop();
});

beforeEach(() => {
  act = writeDown;
});

async function writeDown({ key, payload }: EventEnvelope<{ n: number }>, { em }: RequestContext) {
  em.create(NoteSchema, { id: randomUUID(), text: `${key}:${payload.n}` });
}

/** What the consumer wrote down about the key, in any order. */
async function notesOn(key: string, from: HostedSubgraph = ledger): Promise<string[]> {
  const { em } = from.createContext();
  const notes = await em.find(NoteSchema, { text: { $like: `${key}:%` } });
  return notes.map((note) => note.text).sort();
}

async function happen(key: string, ...ns: number[]): Promise<void> {
  const { em, events } = publisher.createContext();
  for (const n of ns) events.record('thing.happened', key, { n });
  await em.flush();
}

describe('an event', () => {
  test('reaches the consumer whole', async () => {
    const received: EventEnvelope[] = [];
    act = async (event) => void received.push(event);
    const organizationId = randomUUID();
    const { em, events } = publisher.createContext();
    events.record('thing.happened', 'whole', { n: 1, sum: '12.50' }, { organizationId });
    await em.flush();
    await until(() => received.length > 0);
    expect(received).toEqual([
      {
        id: expect.any(String),
        type: 'thing.happened',
        key: 'whole',
        organizationId,
        occurredAt: expect.any(Date),
        source: 'shop',
        payload: { n: 1, sum: '12.50' },
      },
    ]);
  });

  test('is not published when its transaction is rolled back', async () => {
    const ctx = publisher.createContext();
    const work = ctx.em.transactional(async () => {
      ctx.events.record('thing.happened', 'rolled back', { n: 1 });
      await ctx.em.flush();
      throw new Error('changed my mind');
    });
    await expect(work).rejects.toThrow('changed my mind');
    await happen('after', 1);
    await until(async () => (await notesOn('after')).length === 1);
    expect(await notesOn('rolled back')).toEqual([]);
  });

  test('is published with what Kysely changed in the same transaction', async () => {
    const ctx = publisher.createContext();
    await ctx.em.transactional(async () => {
      await ctx.em
        .getKysely<{ note: { id: string; text: string } }>()
        .insertInto('note')
        .values({ id: randomUUID(), text: 'kysely:1' })
        .execute();
      ctx.events.record('thing.happened', 'kysely', { n: 1 });
    });
    await until(async () => (await notesOn('kysely')).length === 1);
    expect(await notesOn('kysely', publisher)).toEqual(['kysely:1']);
  });

  test('is consumed once, however often it is delivered', async () => {
    await happen('twice', 1);
    await until(async () => (await notesOn('twice')).length === 1);
    const { em } = publisher.createContext();
    await em.execute('update outbox set published_at = null');
    await happen('later', 1);
    await until(async () => (await notesOn('later')).length === 1);
    await nothingToDeliver();
    expect(await notesOn('twice')).toEqual(['twice:1']);
  });

  test('of one key is consumed in order, whatever happens to others', async () => {
    const seen = new Map<string, number[]>();
    act = async ({ key, payload }) => {
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 3));
      seen.set(key, [...(seen.get(key) ?? []), payload.n]);
    };
    const keys = ['a', 'b', 'c', 'd', 'e'];
    for (let n = 0; n < 20; n++) await Promise.all(keys.map((key) => happen(key, n)));
    await until(() => keys.every((key) => seen.get(key)?.length === 20));
    for (const key of keys) expect(seen.get(key)).toEqual(Array.from({ length: 20 }, (_, n) => n));
  });

  test('comes in the order in which transactions that met on a row committed', async () => {
    const seen: number[] = [];
    act = async ({ payload }) => void seen.push(payload.n);
    const id = randomUUID();
    const setUp = publisher.createContext();
    setUp.em.create(NoteSchema, { id, text: '0' });
    await setUp.em.flush();
    // The event is recorded before the row is locked: insertion order would tell nothing.
    const writers = Array.from({ length: 12 }, async () => {
      const ctx = publisher.createContext();
      await ctx.em.transactional(async () => {
        const event = randomUUID();
        await ctx.em.execute(
          `insert into outbox (id, type, key, payload, occurred_at) values (?, 'thing.happened', 'row', '{}', now())`,
          [event],
        );
        const [row] = await ctx.em.execute<{ n: number }[]>(
          'update note set text = (text::int + 1)::text where id = ? returning text::int as n',
          [id],
        );
        await ctx.em.execute(
          `update outbox set payload = jsonb_build_object('n', ?::int) where id = ?`,
          [row?.n, event],
        );
      });
    });
    await Promise.all(writers);
    await until(() => seen.length === 12);
    expect(seen).toEqual(Array.from({ length: 12 }, (_, n) => n + 1));
  });
});

describe('a consumer that fails', () => {
  test('changes nothing, is tried again, and then succeeds', async () => {
    let attempts = 0;
    act = async (event, ctx) => {
      await writeDown(event, ctx);
      await ctx.em.flush();
      attempts++;
      if (attempts === 1) throw new Error('not today');
    };
    await happen('retried', 1);
    await until(async () => (await notesOn('retried')).length > 0);
    expect(attempts).toBe(2);
    expect(await notesOn('retried')).toEqual(['retried:1']);
  });

  test('too often leaves its event parked, later ones of the key waiting, until it is replayed', async () => {
    let isBroken = true;
    act = async (event, ctx) => {
      if (isBroken && event.key === 'parked') throw new Error('no such account');
      await writeDown(event, ctx);
    };
    const bus = await runtime.bus();
    await happen('parked', 1);
    await until(async () => (await bus.parkedEvents()).length === 1);
    await happen('parked', 2);
    await happen('not parked', 1);
    await until(async () => (await notesOn('not parked')).length === 1);

    const [parked] = await bus.parkedEvents();
    expect(parked).toMatchObject({
      consumer: 'ledger',
      event: { type: 'thing.happened', key: 'parked', payload: { n: 1 } },
      attempts: 2,
      lastError: 'Error: no such account',
    });
    expect(await notesOn('parked')).toEqual([]);
    expect(await runtime.metrics.registry.metrics()).toContain('kontor_events_parked 1');

    isBroken = false;
    expect(await bus.replayParked(parked!.id)).toBe(true);
    await until(async () => (await notesOn('parked')).length === 2);
    expect(await bus.parkedEvents()).toEqual([]);
    expect(await bus.replayParked(parked!.id)).toBe(false);
  });
});

async function nothingToDeliver(): Promise<void> {
  const { pool } = runtime.databaseOf();
  await until(async () => (await pool.query('select from bus.delivery')).rowCount === 0);
}
