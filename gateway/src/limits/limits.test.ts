import { buildSchema } from 'graphql';
import { expect, test } from 'vitest';
import { chooseOperation, createDocuments } from '../graph/documents.ts';
import type { Identity } from '../identity/identity.ts';
import { createAllowances } from './allowances.ts';
import { actualCost, estimateCost } from './cost.ts';
import { LIMITS, withRates } from './limits.ts';
import { RateLimiter } from './rateLimiter.ts';

const schema = buildSchema(`
  type Query { orders(first: Int = 20): OrderConnection! order: Order node: Node numbers: [Int!]! }
  type Mutation { place: Order }
  type OrderConnection { nodes: [Order!]! edges: [Edge!]! totalCount: Int! facets: [Facet!]! }
  type Edge { node: Order! }
  type Facet { name: String }
  type Order implements Node { id: ID! lines(first: Int): [Line!]! buyer: Person }
  type Line { sku: String product: Person }
  type Person { name: String }
  interface Node { id: ID! }`);
const documents = createDocuments(schema, 100);
const costOf = (source: string, variables = {}) =>
  estimateCost(schema, chooseOperation(documents.prepare(source)), variables);

test.each([
  ['{ numbers }', 0],
  ['{ order { id buyer { name } } }', 2],
  ['{ order { lines { sku } } }', 1 + 10],
  ['{ order { lines(first: 3) { product { name } } } }', 1 + 3 * 2],
  ['{ orders { totalCount } }', 1],
  ['{ orders { nodes { buyer { name } } } }', 1 + 20 * 2],
  ['{ orders(first: 5) { edges { node { lines { sku } } } } }', 1 + 5 * (1 + 1 + 10)],
  ['{ orders(first: 5) { nodes { id } facets { name } } }', 1 + 5 + 10],
  ['mutation { place { id } }', 10 + 1],
  [
    '{ node { ... on Order { buyer { name } } ...more } } fragment more on Order { lines { sku } }',
    1 + 1 + 10,
  ],
])('%s may cost %i', (source, cost) => {
  expect(costOf(source)).toBe(cost);
});

test('the size of a page is read from variables and their defaults', () => {
  const source = 'query ($n: Int = 7) { orders(first: $n) { nodes { id } } }';
  expect(costOf(source, { n: 50 })).toBe(51);
  expect(costOf(source)).toBe(8);
  expect(costOf('query ($n: Int) { orders(first: $n) { nodes { id } } }')).toBe(21);
  expect(costOf(source, { n: -5 })).toBe(1);
});

test('an answer costs the objects that it has', () => {
  expect(
    actualCost({
      orders: {
        nodes: [
          { id: 1, buyer: null },
          { id: 2, buyer: { name: 'A' } },
        ],
      },
    }),
  ).toBe(4);
  expect(actualCost(null)).toBe(0);
});

test('a bucket gives its burst at once and then as much as a second brings', () => {
  let now = 0;
  const limiter = new RateLimiter(10, () => now);
  const rate = { perSecond: 2, burst: 3 };
  const take = () => limiter.take('a', rate);
  expect([take(), take(), take()]).toEqual([undefined, undefined, undefined]);
  expect(take()).toEqual({ retryAfter: 1 });
  now += 500;
  expect(take()).toBeUndefined();
  expect(take()).toEqual({ retryAfter: 1 });
  expect(limiter.take('b', rate)).toBeUndefined();
});

test('what asks for more than a burst waits for a full bucket rather than for ever', () => {
  let now = 0;
  const limiter = new RateLimiter(10, () => now);
  const rate = { perSecond: 10, burst: 100 };
  expect(limiter.take('a', rate, 500)).toBeUndefined();
  expect(limiter.take('a', rate, 500)).toEqual({ retryAfter: 10 });
  now += 10_000;
  expect(limiter.take('a', rate, 500)).toBeUndefined();
});

test('counters of many senders take bounded memory', () => {
  const limiter = new RateLimiter(100);
  const rate = { perSecond: 1, burst: 1 };
  for (let n = 0; n < 10_000; n++) limiter.take(`sender ${n}`, rate);
  expect(limiter.size).toBe(100);
});

test('guesses at keys are limited like requests of nobody', () => {
  const rate = { ...LIMITS.rate, anonymous: { perSecond: 1, burst: 2 } };
  const allowances = createAllowances({ rate, cache: LIMITS.cache });
  allowances.takeFailedIdentification('1.2.3.4');
  allowances.takeFailedIdentification('1.2.3.4');
  expect(() => allowances.takeFailedIdentification('1.2.3.4')).toThrow('Too many requests');
});

test('what a document did not cost after all may be spent on the next', () => {
  const rate = { ...LIMITS.rate, adhocCost: { perSecond: 1, burst: 100 } };
  const allowances = createAllowances({ rate, cache: LIMITS.cache });
  const analyst: Identity = { key: 's', via: 'web', viewer: { kind: 'anonymous', scopes: [] } };
  allowances.takeCost(analyst, 'a', 90);
  expect(() => allowances.takeCost(analyst, 'a', 50)).toThrow('Too many requests');
  allowances.returnCost(analyst, 'a', 80);
  allowances.takeCost(analyst, 'a', 50);
});

test('what a document cost beyond its estimate is waited for by the next', () => {
  let now = 0;
  const rate = { ...LIMITS.rate, adhocCost: { perSecond: 10, burst: 100 } };
  const allowances = createAllowances({ rate, cache: LIMITS.cache }, () => now);
  const analyst: Identity = { key: 's', via: 'web', viewer: { kind: 'anonymous', scopes: [] } };
  allowances.takeCost(analyst, 'a', 10);
  allowances.returnCost(analyst, 'a', 10 - 300);
  now += 20_000;
  expect(() => allowances.takeCost(analyst, 'a', 1)).toThrow('try again in 1 s');
  now += 1_000;
  allowances.takeCost(analyst, 'a', 1);
});

test('an installation may scale all its rates at once', () => {
  const { rate } = withRates(LIMITS, 10);
  expect(rate.session.perSecond).toBe(LIMITS.rate.session.perSecond * 10);
  expect(rate.adhocCost.burst).toBe(LIMITS.rate.adhocCost.burst * 10);
});
