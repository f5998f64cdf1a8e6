import { randomUUID } from 'node:crypto';
import { countStatements } from '@kontor/kit/statements.ts';
import { ANONYMOUS, type Viewer } from '@kontor/kit/viewer.ts';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type AccountsWorld, openAccountsWorld } from './accountsWorld.ts';

const APPLY = `mutation ($input: ApplyForAccountInput!) { applyForAccount(input: $input) {
  __typename ... on AccountAppliedFor { reference } ... on Problem { code } } }`;
const LIST = `query ($first: Int, $after: String) { accountApplications(first: $first, after: $after) {
  totalCount pageInfo { endCursor hasNextPage }
  nodes { companyName taxId organizations { name } product { sku } appliedAt } } }`;

interface Applied {
  applyForAccount: { __typename: string; reference?: string; code?: string };
}

let world: AccountsWorld;
let sales: Viewer;

beforeAll(async () => {
  world = await openAccountsWorld();
  sales = await world.viewerOf('sales@kontor.example');
});
beforeEach(() => world.database.query('delete from application'));
afterAll(() => world.close());

const apply = (change: object = {}, ip = '192.0.2.1') => {
  const input = {
    companyName: 'Romashka',
    taxId: '7707083893',
    contactName: 'Anna Petrova',
    email: 'anna@romashka.example',
    idempotencyKey: randomUUID(),
    ...change,
  };
  return world.ask<Applied>(ANONYMOUS, APPLY, { input }, { ip });
};
const outcomeOf = async (answer: ReturnType<typeof apply>) => {
  const { data, errors } = await answer;
  return errors?.[0]?.extensions?.code ?? data.applyForAccount.__typename;
};

test('one address may apply a few times an hour; others are not kept waiting', async () => {
  const ip = '198.51.100.7';
  for (let i = 0; i < 5; i += 1) expect(await outcomeOf(apply({}, ip))).toBe('AccountAppliedFor');
  expect(await outcomeOf(apply({}, ip))).toBe('RATE_LIMITED');
  expect(await outcomeOf(apply({}, '198.51.100.8'))).toBe('AccountAppliedFor');
  world.wait(3601);
  expect(await outcomeOf(apply({}, ip))).toBe('AccountAppliedFor');
});

test('what is wrong with an application costs no try', async () => {
  const ip = '198.51.100.9';
  for (let i = 0; i < 8; i += 1) {
    expect(await outcomeOf(apply({ taxId: '1' }, ip))).toBe('InvalidInput');
  }
  expect(await outcomeOf(apply({}, ip))).toBe('AccountAppliedFor');
});

test('an application sent again is one, and another under its key is refused', async () => {
  const idempotencyKey = randomUUID();
  const [one, again] = [await apply({ idempotencyKey }), await apply({ idempotencyKey })];
  expect(again.data).toEqual(one.data);
  const other = await apply({ idempotencyKey, companyName: 'Another' });
  expect(other.data.applyForAccount.code).toBe('IDEMPOTENCY_CONFLICT');
  const { rows } = await world.database.query('select count(*)::int as count from application');
  expect(rows[0].count).toBe(1);
});

test('the answer does not tell whether the company is known, nor does the list of organizations change', async () => {
  const { rows } = await world.database.query(
    "select tax_id from organization where kind = 'CUSTOMER' limit 1",
  );
  const [known, unknown] = [await apply({ taxId: rows[0].tax_id }), await apply()];
  const shape = (answer: Awaited<ReturnType<typeof apply>>) =>
    Object.entries(answer.data.applyForAccount).map(([name, value]) => [name, value?.length]);
  expect(shape(known)).toEqual(shape(unknown));
  const applied = await world.database.query(
    "select count(*)::int as count from organization where status = 'APPLIED'",
  );
  expect(applied.rows[0].count).toBe(0);
});

test('the list is read newest first, page by page, in as many statements for many as for one', async () => {
  for (const companyName of ['First', 'Second', 'Third']) {
    await apply({ companyName, sku: companyName }, '203.0.113.1');
  }
  const list = async (variables: object) => {
    const { data, errors } = await world.ask(sales, LIST, { ...variables });
    expect(errors).toBeUndefined();
    // biome-ignore lint/suspicious/noExplicitAny: the shape of the query above
    return data.accountApplications as any;
  };
  const first = await list({ first: 2 });
  expect(first.totalCount).toBe(3);
  expect(first.nodes).toMatchObject([
    { companyName: 'Third', organizations: [], product: { sku: 'Third' } },
    { companyName: 'Second' },
  ]);
  const rest = await list({ first: 2, after: first.pageInfo.endCursor });
  expect(rest.nodes).toMatchObject([{ companyName: 'First' }]);
  const one = await countStatements(() => list({ first: 1 }));
  const three = await countStatements(() => list({ first: 3 }));
  expect(three.statements.length).toBe(one.statements.length);
});

test('only the seller’s people read it', async () => {
  const head = await world.viewerOf('head@north.example');
  const trespasser: Viewer = { ...head, scopes: ['organizations:read'] } as Viewer;
  for (const viewer of [ANONYMOUS, head, trespasser]) {
    const { errors } = await world.ask(viewer, LIST);
    expect(['UNAUTHENTICATED', 'FORBIDDEN']).toContain(errors?.[0]?.extensions?.code);
  }
});
