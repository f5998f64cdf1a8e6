import { randomUUID } from 'node:crypto';
import { demo } from '@kontor/kit/demo.ts';
import type { Viewer } from '@kontor/kit/viewer.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type AccountsWorld, gateway, openAccountsWorld, type Person } from './accountsWorld.ts';

const { north, south, seller } = demo.organizations;
const { north12, north15 } = demo.contracts;

let world: AccountsWorld;
let salesHead: Person;
let buyer: Person;

beforeAll(async () => {
  world = await openAccountsWorld();
});
afterAll(() => world?.close());

beforeEach(async () => {
  salesHead = await world.viewerOf('saleshead@kontor.example');
  buyer = await world.viewerOf('buyer@north.example');
});

const CONTRACT = `id number status currency validFrom validUntil isAssortmentLimited
  organization { id name } seller { id name }`;
const SAVE = `mutation ($input: SaveContractInput!) {
  saveContract(input: $input) {
    __typename
    ... on ContractSaved { contract { ${CONTRACT} } }
    ... on Problem { code message }
    ... on InvalidInput { field }
  }
}`;
const CHOOSE = `mutation ($contractId: ID) {
  chooseContract(input: { contractId: $contractId }) {
    __typename
    ... on SignedIn { accessToken viewer { contract { number } } }
    ... on Problem { code message }
  }
}`;
const ONE = `query ($id: ID!) { contract(id: $id) { ${CONTRACT} } }`;

const terms = {
  organizationId: south,
  number: '40/2026',
  currency: 'RUB',
  validFrom: '2026-01-01',
  isAssortmentLimited: false,
  isClosed: false,
};

async function save(change: object, viewer: Viewer = salesHead) {
  const input = { ...terms, idempotencyKey: randomUUID(), ...change };
  return world.ask<{ saveContract: Saved }>(viewer, SAVE, { input });
}

interface Saved {
  __typename: string;
  contract: { id: string; number: string; status: string };
  code: string;
  field: string;
}

async function newContract(change: object = {}): Promise<string> {
  const { data } = await save({ number: randomUUID(), ...change });
  return data.saveContract.contract.id;
}

async function choose(contractId: string | null, viewer: Viewer = buyer) {
  const { data, errors } = await world.ask<{
    chooseContract: { __typename: string; code: string; viewer: { contract: object | null } };
  }>(viewer, CHOOSE, { contractId });
  expect(errors).toBeUndefined();
  return data.chooseContract;
}

const claimOf = async (person: Person) =>
  (await world.sessionViewer(person.sessionId))?.contractId ?? null;

describe('a contract', () => {
  test('is written down by the seller’s people, and the audit log has its terms before and after', async () => {
    const { data } = await save({ number: ' 40/2026 ' });
    expect(data.saveContract).toMatchObject({
      __typename: 'ContractSaved',
      contract: {
        number: '40/2026',
        status: 'ACTIVE',
        validUntil: null,
        organization: { id: south, name: 'South' },
        seller: { id: seller, name: 'Kontor Trade' },
      },
    });
    const { id } = data.saveContract.contract;
    const changed = { id, isAssortmentLimited: true, isClosed: true };
    expect((await save(changed)).data.saveContract.contract.status).toBe('CLOSED');

    const entries = await world.database.query(
      `select before, after from audit_entry where subject = $1 order by sequence`,
      [`Contract:${id}`],
    );
    const [made, closed] = entries.rows;
    expect([made.before, JSON.parse(made.after).number]).toEqual([null, '40/2026']);
    expect(JSON.parse(closed.before)).toMatchObject({ isClosed: false });
    expect(JSON.parse(closed.after)).toMatchObject({ isClosed: true, isAssortmentLimited: true });
    const events = (await world.recorded('contract.changed')).filter(({ key }) => key === south);
    expect(events.map(({ payload }) => payload)).toEqual([
      expect.objectContaining({ id, organizationId: south, sellerId: seller, isClosed: false }),
      expect.objectContaining({ id, number: '40/2026', validUntil: null, isClosed: true }),
    ]);
  });

  test('has a number of its own between customer and seller', async () => {
    await save({ number: 'N-1' });
    expect((await save({ number: 'N-1' })).data.saveContract).toMatchObject({
      __typename: 'InvalidInput',
      field: 'number',
    });
    const ofOther = await save({ number: 'N-1', organizationId: north });
    expect(ofOther.data.saveContract.__typename).toBe('ContractSaved');
  });

  test('of which two are written at once under one number becomes one', async () => {
    const both = await Promise.all([save({ number: 'N-2' }), save({ number: 'N-2' })]);
    const names = both.map(({ data }) => data.saveContract.__typename).sort();
    expect(names).toEqual(['ContractSaved', 'InvalidInput']);
  });

  test('is written once for one key', async () => {
    const change = { number: 'N-3', idempotencyKey: randomUUID() };
    const [one, again] = [await save(change), await save(change)];
    expect(again.data).toEqual(one.data);
    const other = await save({ ...change, number: 'N-4' });
    expect(other.data.saveContract.__typename).toBe('IdempotencyConflict');
  });

  test('is for a customer, with a company of the seller, and stays with that customer', async () => {
    const id = await newContract();
    for (const wrong of [
      { organizationId: seller },
      { organizationId: 'x' },
      { sellerId: north },
      { sellerId: 'x' },
      { id: randomUUID() },
      { id, organizationId: north },
    ]) {
      expect((await save(wrong)).data.saveContract.code).toBe('NOT_FOUND');
    }
    const late = { validUntil: '2026-01-01' };
    expect((await save(late)).data.saveContract.field).toBe('validUntil');
  });

  test('can be written by no customer, and by no salesman without the right', async () => {
    const head = await world.viewerOf('head@north.example');
    const withRight = { ...head, scopes: [...head.scopes, 'contracts:write'] };
    const sales = await world.viewerOf('sales@kontor.example');
    for (const viewer of [head, withRight, sales]) {
      const { errors } = await save({}, viewer);
      expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    }
  });

  test('is seen by its customer and the seller; to others it is as if it did not exist', async () => {
    const southBuyer = await world.viewerOf('buyer@south.example');
    const seen = async (viewer: Viewer, id: string) =>
      (await world.ask<{ contract: { number: string } | null }>(viewer, ONE, { id })).data.contract;
    expect((await seen(buyer, north12))?.number).toBe('12');
    expect((await seen(salesHead, north12))?.number).toBe('12');
    expect(await seen(southBuyer, north12)).toBeNull();
    expect(await seen(southBuyer, 'x')).toBeNull();

    const list = `query ($filter: ContractFilter) {
      contracts(filter: $filter) { totalCount nodes { number } }
      organization(id: "${north}") { contracts { number } }
    }`;
    const listed = async (viewer: Viewer, filter: object = {}) =>
      (await world.ask(viewer, list, { filter })).data;
    expect(await listed(salesHead, { organizationId: north, search: '1' })).toMatchObject({
      contracts: { nodes: [{ number: 'N-1' }, { number: '15' }, { number: '12' }] },
    });
    expect(await listed(southBuyer, { organizationId: north })).toEqual({
      contracts: { totalCount: 0, nodes: [] },
      organization: null,
    });
    expect(await listed(buyer, { search: 'nor%' })).toMatchObject({ contracts: { nodes: [] } });
    expect(await listed(buyer, { search: 'nort' })).toMatchObject({
      contracts: { totalCount: 3 },
      organization: { contracts: [{ number: '12' }, { number: '15' }, { number: 'N-1' }] },
    });
  });
});

describe('choosing a contract', () => {
  test('puts it into what the session’s tokens say, until another or none is chosen', async () => {
    expect(await claimOf(buyer)).toBeNull();
    const chosen = await choose(north12);
    expect(chosen).toMatchObject({
      __typename: 'SignedIn',
      viewer: { contract: { number: '12' } },
    });
    expect(await claimOf(buyer)).toBe(north12);
    await choose(north15);
    expect(await claimOf(buyer)).toBe(north15);
    expect((await choose(null)).viewer.contract).toBeNull();
    expect(await claimOf(buyer)).toBeNull();
  });

  test('tells the gateway, so that it asks for the rights anew', async () => {
    const changes = async () =>
      (await world.recorded('session.changed')).filter(({ key }) => key === buyer.sessionId);
    const before = (await changes()).length;
    await choose(north12);
    expect((await changes()).length).toBe(before + 1);
  });

  test('is refused for a contract of others, one that has not begun or is over, and for none at all', async () => {
    const foreign = await newContract();
    const upcoming = await newContract({ organizationId: north, validFrom: '2999-01-01' });
    const over = await newContract({ organizationId: north, validUntil: '2026-02-01' });
    const closed = await newContract({ organizationId: north, isClosed: true });
    for (const id of [foreign, upcoming, over, closed, randomUUID(), 'x']) {
      expect(await choose(id)).toMatchObject({ __typename: 'NotFound', code: 'NOT_FOUND' });
      expect(await claimOf(buyer)).toBeNull();
    }
  });

  test('holds no longer than the contract', async () => {
    const id = await newContract({ organizationId: north, validUntil: '2999-01-01' });
    await choose(id);
    expect(await claimOf(buyer)).toBe(id);
    const change = { id, organizationId: north, number: randomUUID() };
    await save({ ...change, isClosed: true });
    expect(await claimOf(buyer)).toBeNull();
    await save({ ...change, validUntil: '2026-11-01' });
    expect(await claimOf(buyer)).toBeNull();
    await save(change);
    expect(await claimOf(buyer)).toBe(id);
  });

  test('is forgotten on going on in another organization', async () => {
    await world.database.query(
      `insert into membership (id, organization_id, user_id, roles, created_at)
       values ($1, $2, $3, '{BUYER}', now())`,
      [randomUUID(), south, buyer.userId],
    );
    await choose(north12);
    const go = (organizationId: string) =>
      world.ask(
        buyer,
        'mutation ($id: ID!) { switchOrganization(input: { organizationId: $id }) { __typename } }',
        { id: organizationId },
      );
    await go(south);
    expect(await claimOf(buyer)).toBeNull();
    await go(north);
    expect(await claimOf(buyer)).toBeNull();
  });

  test('is nothing for a program: its key has a contract, or none', async () => {
    const head = await world.viewerOf('head@north.example');
    const create = `mutation ($input: CreateApiKeyInput!) {
      createApiKey(input: $input) {
        ... on ApiKeyCreated { secret apiKey { id contract { number } } }
        ... on InvalidInput { field }
      }
    }`;
    const key = async (contractId: string) => {
      const input = {
        name: 'ERP',
        scopes: ['catalog:read'],
        contractId,
        idempotencyKey: randomUUID(),
      };
      const { data } = await world.ask<{ createApiKey: Record<string, unknown> }>(head, create, {
        input,
      });
      return data.createApiKey;
    };
    const { secret, apiKey } = await key(north15);
    expect(apiKey).toMatchObject({ contract: { number: '15' } });
    expect(await key(await newContract())).toEqual({ field: 'contractId' });

    const { createHash } = await import('node:crypto');
    const hash = createHash('sha256').update(String(secret)).digest('hex');
    const { data } = await world.ask<{ apiKeyViewer: object }>(
      gateway,
      'query ($hash: String!) { apiKeyViewer(secretHash: $hash) { kind apiKeyId organizationId contractId } }',
      { hash },
    );
    expect(data.apiKeyViewer).toMatchObject({ kind: 'program', contractId: north15 });
    const { apiKeyId } = data.apiKeyViewer as { apiKeyId: string };
    const program: Viewer = {
      kind: 'program',
      apiKeyId,
      organizationId: north,
      isStaff: false,
      scopes: [],
    };
    const { errors } = await world.ask(program, CHOOSE, { contractId: north12 });
    expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  });
});
