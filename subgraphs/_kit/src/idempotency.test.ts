import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { once } from './idempotency.ts';
import { type HostedSubgraph, openSubgraph } from './openSubgraph.ts';
import type { Runtime } from './runtime.ts';
import { startTestServer, type TestServer } from './testing/database.ts';
import { person, testRuntime } from './testing/runtime.ts';
import { NoteSchema } from './testing/shop/order.entity.ts';
import { shop } from './testing/shop/shop.ts';
import type { Viewer } from './viewer.ts';

let server: TestServer;
let runtime: Runtime;
let orders: HostedSubgraph;
const buyer = person('01900000-0000-7000-8000-00000000000a');

beforeAll(async () => {
  server = await startTestServer();
  runtime = testRuntime(await server.createDatabase());
  orders = await openSubgraph(shop, runtime);
});

afterAll(async () => {
  await runtime?.stop();
  await server?.stop();
});

/** Writes a note once per key, and answers with its id. */
function note(
  key: string,
  text: string,
  viewer: Viewer = buyer,
  end = async () => undefined as unknown,
) {
  const ctx = orders.createContext(viewer);
  return once(ctx, 'note', key, { text, more: { a: 1, b: 2 } }, async () => {
    const id = randomUUID();
    ctx.em.create(NoteSchema, { id, text });
    await ctx.em.flush();
    return (await end()) ?? { id };
  });
}

const countOf = (text: string) => orders.createContext().em.count(NoteSchema, { text });

describe('a change with an idempotency key', () => {
  test('happens once and answers the same', async () => {
    const first = await note('k1', 'once');
    expect(await note('k1', 'once')).toEqual(first);
    expect(await countOf('once')).toBe(1);
  });

  test('is refused with another input', async () => {
    await note('k2', 'first');
    expect(await note('k2', 'second')).toEqual({
      __typename: 'IdempotencyConflict',
      ok: false,
      code: 'IDEMPOTENCY_CONFLICT',
      message: expect.any(String),
    });
    expect(await countOf('second')).toBe(0);
  });

  test('does not depend on the order in which the input was written', async () => {
    const ctx = orders.createContext(buyer);
    const first = await once(ctx, 'sum', 'k3', { a: 1, b: { c: 2, d: 3 } }, async () => 'sum');
    expect(await once(ctx, 'sum', 'k3', { b: { d: 3, c: 2 }, a: 1 }, async () => 'again')).toBe(
      first,
    );
  });

  test('happens once when many arrive at the same time', async () => {
    const results = await Promise.all(Array.from({ length: 8 }, () => note('k4', 'raced')));
    expect(new Set(results.map((result) => JSON.stringify(result))).size).toBe(1);
    expect(await countOf('raced')).toBe(1);
  });

  test('may be tried again after it failed', async () => {
    const failing = note('k5', 'failed', buyer, async () => {
      throw new Error('out of luck');
    });
    await expect(failing).rejects.toThrow('out of luck');
    expect(await countOf('failed')).toBe(0);
    expect(await note('k5', 'failed')).toEqual({ id: expect.any(String) });
  });

  test('may be tried again after it was refused, and nothing of the refusal stays', async () => {
    const refusal = { ok: false, reason: 'CREDIT_SHORT' };
    expect(await note('k6', 'refused', buyer, async () => refusal)).toEqual(refusal);
    expect(await countOf('refused')).toBe(0);
    expect(await note('k6', 'refused')).toEqual({ id: expect.any(String) });
  });

  test("does not meet another organization's key", async () => {
    const other = person('01900000-0000-7000-8000-00000000000b');
    const mine = await note('k7', 'mine');
    expect(await note('k7', 'theirs', other)).not.toEqual(mine);
    expect(await countOf('theirs')).toBe(1);
  });

  test('wants a key', async () => {
    await expect(note('', 'keyless')).rejects.toThrow(
      'An idempotency key has 1 to 200 characters.',
    );
  });
});
