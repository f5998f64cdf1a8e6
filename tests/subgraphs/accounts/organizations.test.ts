import { demo } from '@kontor/kit/demo.ts';
import { newId } from '@kontor/kit/ids.ts';
import { countStatements } from '@kontor/kit/statements.ts';
import { ANONYMOUS, serviceViewer, type Viewer } from '@kontor/kit/viewer.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addOrganization } from '../../../subgraphs/accounts/src/modules/organization/organization.service.ts';
import { type AccountsWorld, openAccountsWorld, type Person } from './accountsWorld.ts';

let world: AccountsWorld;
let northBuyer: Person;
let northHead: Person;
let southBuyer: Person;
let sales: Person;
let admin: Person;
beforeAll(async () => {
  world = await openAccountsWorld();
  northBuyer = await world.viewerOf('buyer@north.example');
  northHead = await world.viewerOf('head@north.example');
  southBuyer = await world.viewerOf('buyer@south.example');
  sales = await world.viewerOf('sales@kontor.example');
  admin = await world.viewerOf('admin@kontor.example');
});
afterAll(() => world.close());

const { north, south, seller } = demo.organizations;

/** An API key of an organization, with scopes that no person of it would have. */
const program = (organizationId: string, scopes: string[]): Viewer => ({
  kind: 'program',
  apiKeyId: newId(),
  organizationId,
  isStaff: false,
  scopes,
});

describe('an organization', () => {
  const QUERY = `query ($id: ID!) {
    organization(id: $id) {
      id kind name legalName taxId kpp country status
      addresses { id label line city postalCode country isDefault }
    }
  }`;

  it('is seen by its own people', async () => {
    const { data, errors } = await world.ask(northBuyer, QUERY, { id: north });
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      organization: {
        id: north,
        kind: 'CUSTOMER',
        name: 'North',
        legalName: 'ООО «Север»',
        taxId: '7842900037',
        kpp: '784201001',
        country: 'RU',
        status: 'ACTIVE',
        addresses: [
          {
            id: demo.addresses.north,
            label: 'Main warehouse',
            line: 'Полюстровский пр., 59',
            city: 'Санкт-Петербург',
            postalCode: '195197',
            country: 'RU',
            isDefault: true,
          },
        ],
      },
    });
  });

  it.each([
    ["a customer's buyer", () => southBuyer],
    ["a customer's program with every scope", () => program(south, admin.scopes as string[])],
    ["a customer's person with forged roles", () => ({ ...southBuyer, roles: ['ADMIN'] })],
  ])('of others does not exist for %s', async (_, viewer) => {
    for (const id of [north, seller, newId(), 'north']) {
      const { data, errors } = await world.ask(viewer(), QUERY, { id });
      expect(errors).toBeUndefined();
      expect(data).toEqual({ organization: null });
    }
  });

  it("is seen by the seller's people, whichever it is", async () => {
    for (const id of [north, south, seller]) {
      expect((await world.ask(sales, QUERY, { id })).data).toMatchObject({ organization: { id } });
    }
  });

  it('is not seen by nobody', async () => {
    const { errors } = await world.ask(ANONYMOUS, QUERY, { id: north });
    expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  it('shows its segment to the seller only', async () => {
    const query = `{ organization(id: "${north}") { name segment } }`;
    expect((await world.ask(sales, query)).data.organization).toEqual({
      name: 'North',
      segment: 'dealer',
    });
    const { data, errors } = await world.ask(northHead, query);
    expect(data.organization).toEqual({ name: 'North', segment: null });
    expect(errors?.[0]).toMatchObject({
      path: ['organization', 'segment'],
      extensions: { code: 'FORBIDDEN' },
    });
  });
});

describe('the list of organizations', () => {
  const LIST = `query ($filter: OrganizationFilter, $first: Int, $after: String) {
    organizations(filter: $filter, first: $first, after: $after) {
      edges { cursor node { id } }
      nodes { id name addresses { city } }
      totalCount
      pageInfo { hasNextPage hasPreviousPage endCursor }
    }
  }`;
  interface List {
    nodes: Array<{ id: string; name: string }>;
    totalCount: number;
    pageInfo: { hasNextPage: boolean; endCursor: string };
  }
  const list = async (viewer: Viewer, variables: Record<string, unknown> = {}) => {
    const answer = await world.ask<{ organizations: List }>(viewer, LIST, variables);
    expect(answer.errors).toBeUndefined();
    return answer.data.organizations;
  };
  const namesOf = async (viewer: Viewer, filter?: object) =>
    (await list(viewer, { filter })).nodes.map(({ name }) => name);

  it('holds all for the seller, by name, and the own for a customer', async () => {
    expect(await namesOf(sales)).toEqual(['Kontor Trade', 'North', 'South']);
    expect(await list(northBuyer)).toMatchObject({ nodes: [{ name: 'North' }], totalCount: 1 });
  });

  it('is searched by part of the name or by tax number', async () => {
    expect(await namesOf(sales, { search: 'OUT' })).toEqual(['South']);
    expect(await namesOf(sales, { search: ' 7842900037 ' })).toEqual(['North']);
    expect(await namesOf(sales, { search: '784290003' })).toEqual([]);
    expect(await namesOf(sales, { search: '%' })).toEqual([]);
    expect(await namesOf(sales, { search: "'; drop table users; --" })).toEqual([]);
    expect(await namesOf(sales, { search: '  ' })).toHaveLength(3);
    const long = await world.ask(sales, LIST, { filter: { search: 'x'.repeat(101) } });
    expect(long.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it('does not find others for a customer, however it is asked', async () => {
    for (const filter of [{ search: 'South' }, { search: '7709900029' }, { kind: 'SELLER' }]) {
      expect(await list(northHead, { filter })).toMatchObject({ nodes: [], totalCount: 0 });
    }
  });

  it('is narrowed by kind and status', async () => {
    expect(await namesOf(sales, { kind: 'SELLER' })).toEqual(['Kontor Trade']);
    expect(await namesOf(sales, { kind: 'CUSTOMER', status: 'ACTIVE' })).toHaveLength(2);
    expect(await namesOf(sales, { status: 'SUSPENDED' })).toEqual([]);
  });

  it('comes in pages that neither skip nor repeat, also where names are the same', async () => {
    const names = await addCustomers(25);
    const found: string[] = [];
    let after: string | null = null;
    for (;;) {
      const page: List = await list(sales, { filter: { search: 'twin' }, first: 7, after });
      expect(page.totalCount).toBe(25);
      found.push(...page.nodes.map(({ id }) => id));
      after = page.pageInfo.endCursor;
      if (!page.pageInfo.hasNextPage) break;
    }
    expect(found).toHaveLength(25);
    expect(new Set(found).size).toBe(25);
    expect(names).toHaveLength(25);
  });

  it('costs the same few statements for two organizations as for twenty', async () => {
    const two = await countStatements(() => list(sales, { first: 2 }));
    const twenty = await countStatements(() => list(sales, { first: 20 }));
    expect(twenty.result.nodes).toHaveLength(20);
    expect(twenty.statements).toHaveLength(two.statements.length);
    expect(twenty.statements).toHaveLength(4);
  });

  it.each([
    ['after', { after: 'xyz' }],
    ['after', { after: Buffer.from('["a","b"]').toString('base64url') }],
    ['first', { first: 101 }],
    ['first', { first: -1 }],
  ])('refuses a wrong %s', async (_, variables) => {
    const { errors } = await world.ask(sales, LIST, variables);
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});

describe('references from other subgraphs', () => {
  const ENTITIES = `query ($of: [_Any!]!) {
    _entities(representations: $of) {
      ... on Organization { id name }
      ... on Address { id city }
      ... on User { id name email }
    }
  }`;
  const resolve = async (viewer: Viewer, __typename: string, ids: string[]) => {
    const of = ids.map((id) => ({ __typename, id }));
    const answer = await world.ask<{ _entities: unknown[] }>(viewer, ENTITIES, { of });
    expect(answer.errors).toBeUndefined();
    return answer.data._entities;
  };

  it('to organizations and addresses show a customer its own only', async () => {
    const ids = [south, north, seller, newId(), 'x'];
    expect(await resolve(northBuyer, 'Organization', ids)).toEqual([
      null,
      { id: north, name: 'North' },
      null,
      null,
      null,
    ]);
    const addresses = [demo.addresses.south, demo.addresses.north, demo.addresses.seller, 'x'];
    expect(await resolve(northBuyer, 'Address', addresses)).toEqual([
      null,
      { id: demo.addresses.north, city: 'Санкт-Петербург' },
      null,
      null,
    ]);
  });

  it("to people show a customer colleagues, and the seller's people without e-mail; others don't exist", async () => {
    const { northHead: head, southBuyer: other, sales: seller } = demo.users;
    expect(
      await resolve(northBuyer, 'User', [northBuyer.userId, head, seller, other, newId(), 'x']),
    ).toEqual([
      { id: northBuyer.userId, name: 'Anna Sokolova', email: 'buyer@north.example' },
      { id: head, name: 'Pavel Morozov', email: 'head@north.example' },
      { id: seller, name: 'Irina Belova', email: null },
      null,
      null,
      null,
    ]);
  });

  it('to people show a program of a customer the same', async () => {
    const viewer = program(south, ['orders:read']);
    const { northHead: head, southBuyer: own } = demo.users;
    expect(await resolve(viewer, 'User', [head, own])).toEqual([
      null,
      { id: own, name: 'Denis Kravets', email: 'buyer@south.example' },
    ]);
  });

  it('to people show the seller all', async () => {
    const ids = [demo.users.northBuyer, demo.users.southBuyer];
    expect(await resolve(sales, 'User', ids)).toMatchObject([
      { email: 'buyer@north.example' },
      { email: 'buyer@south.example' },
    ]);
  });

  it('to a colleague who has left show the name without the e-mail', async () => {
    const end = 'update membership set ended_at = $2 where id = $1';
    await world.database.query(end, [demo.memberships.northAccountant, world.clock.now]);
    expect(await resolve(northBuyer, 'User', [demo.users.northAccountant])).toEqual([
      { id: demo.users.northAccountant, name: 'Vera Orlova', email: null },
    ]);
    await world.database.query(end, [demo.memberships.northAccountant, null]);
  });

  it('show nothing to nobody', async () => {
    expect(await resolve(ANONYMOUS, 'Organization', [north])).toEqual([null]);
    expect(await resolve(ANONYMOUS, 'Address', [demo.addresses.north])).toEqual([null]);
    expect(
      await resolve(ANONYMOUS, 'User', [demo.users.northBuyer, demo.users.southBuyer]),
    ).toEqual([null, null]);
  });

  it.each([
    ['Organization', Object.values(demo.organizations)],
    ['Address', Object.values(demo.addresses)],
    ['User', Object.values(demo.users)],
  ])('to %s cost one statement, however many', async (type, ids) => {
    for (const viewer of [sales, northBuyer]) {
      const { statements } = await countStatements(() => resolve(viewer, type, [...ids]));
      expect(statements).toHaveLength(1);
    }
  });
});

describe('facts for papers', () => {
  const FACTS = `query ($ids: [ID!]!) {
    organizationFacts(ids: $ids) {
      id name legalName taxId kpp country kind status segment addresses { city }
    }
  }`;

  it('name both parties, also to a service that acts for one, by two statements', async () => {
    const documents = serviceViewer('documents', north);
    const ids = [north, seller, newId(), 'x'];
    const { result, statements } = await countStatements(() =>
      world.ask(documents, FACTS, { ids }),
    );
    expect(result.errors).toBeUndefined();
    const facts = result.data.organizationFacts as Array<{ id: string }>;
    expect(facts).toHaveLength(2);
    expect(facts.find(({ id }) => id === north)).toEqual({
      id: north,
      name: 'North',
      legalName: 'ООО «Север»',
      taxId: '7842900037',
      kpp: '784201001',
      country: 'RU',
      kind: 'CUSTOMER',
      status: 'ACTIVE',
      segment: 'dealer',
      addresses: [{ city: 'Санкт-Петербург' }],
    });
    expect(statements).toHaveLength(2);
  });

  it('are for services only', async () => {
    for (const viewer of [ANONYMOUS, northHead, admin]) {
      const { errors } = await world.ask(viewer, FACTS, { ids: [north] });
      expect(errors?.[0]?.extensions.code).toMatch(/UNAUTHENTICATED|FORBIDDEN/);
    }
  });
});

describe('changing the status of an organization', () => {
  const CHANGE = `mutation ($organizationId: ID!, $status: OrganizationStatus!) {
    changeOrganizationStatus(input: { organizationId: $organizationId, status: $status }) {
      __typename
      ... on OrganizationStatusChanged { organization { id status } }
      ... on Problem { code }
    }
  }`;
  const change = async (viewer: Viewer, organizationId: string, status: string) => {
    const { data, errors } = await world.ask(viewer, CHANGE, { organizationId, status });
    expect(errors).toBeUndefined();
    return data.changeOrganizationStatus;
  };

  it('takes writing from its people at once, tells others, and leaves a trace', async () => {
    const before = (await world.recorded('organization.changed')).length;
    expect(await change(admin, south, 'SUSPENDED')).toEqual({
      __typename: 'OrganizationStatusChanged',
      organization: { id: south, status: 'SUSPENDED' },
    });
    expect((await world.sessionViewer(southBuyer.sessionId))?.scopes).not.toContain('orders:place');
    const events = (await world.recorded('organization.changed')).slice(before);
    expect(events).toEqual([
      {
        key: south,
        payload: {
          id: south,
          kind: 'CUSTOMER',
          name: 'South',
          status: 'SUSPENDED',
          legalName: 'ООО «Юг»',
          taxId: '7709900029',
          segment: 'retail',
        },
      },
    ]);
    expect(await change(admin, south, 'SUSPENDED')).toMatchObject({
      __typename: 'OrganizationStatusChanged',
    });
    expect(await world.recorded('organization.changed')).toHaveLength(before + 1);
    await change(admin, south, 'ACTIVE');
    const { rows } = await world.database.query(
      `select before, after from audit_entry where action = 'organization.changeStatus' order by sequence`,
    );
    expect(rows).toEqual([
      { before: '{"status":"ACTIVE"}', after: '{"status":"SUSPENDED"}' },
      { before: '{"status":"SUSPENDED"}', after: '{"status":"ACTIVE"}' },
    ]);
  });

  it('is refused for the seller, for an application, and for what does not exist', async () => {
    expect(await change(admin, seller, 'SUSPENDED')).toMatchObject({ code: 'INVALID_STATUS' });
    expect(await change(admin, south, 'APPLIED')).toMatchObject({ code: 'INVALID_STATUS' });
    expect(await change(admin, newId(), 'ACTIVE')).toMatchObject({ code: 'NOT_FOUND' });
    expect(await change(admin, 'x', 'ACTIVE')).toMatchObject({ code: 'NOT_FOUND' });
  });

  it("is for the seller's administrators only", async () => {
    for (const viewer of [ANONYMOUS, northHead, sales]) {
      const variables = { organizationId: south, status: 'SUSPENDED' };
      const { errors } = await world.ask(viewer, CHANGE, variables);
      expect(errors?.[0]?.extensions.code).toMatch(/UNAUTHENTICATED|FORBIDDEN/);
    }
  });
});

describe('adding an organization', () => {
  const facts = {
    kind: 'CUSTOMER',
    name: 'West',
    legalName: 'ООО «Запад»',
    country: 'RU',
    segment: null,
  } as const;

  it.each([
    ['a mistyped tax number', { taxId: '7709900028', kpp: '770901001' }, 'taxId'],
    ['no registration reason code', { taxId: '7709900011', kpp: null }, 'kpp'],
  ])('is refused with %s', async (_, numbers, field) => {
    const ctx = world.context();
    const wanted = { ...facts, ...numbers, id: newId(), status: 'ACTIVE' as const };
    expect(() => addOrganization(ctx, wanted)).toThrow(
      expect.objectContaining({
        code: 'BAD_USER_INPUT',
        extensions: expect.objectContaining({ field }),
      }),
    );
  });

  it('twice with the same numbers is refused by the database', async () => {
    const ctx = world.context();
    const numbers = { taxId: '7842900037', kpp: '784201001' };
    addOrganization(ctx, { ...facts, ...numbers, id: newId(), status: 'ACTIVE' });
    await expect(ctx.em.flush()).rejects.toThrow(/unique/i);
  });
});

/** Customers of one and the same name. */
async function addCustomers(count: number): Promise<string[]> {
  const { rows } = await world.database.query(
    `insert into organization (id, kind, name, legal_name, tax_id, country, status, created_at)
     select gen_random_uuid(), 'CUSTOMER', 'Twin', 'Twin', 'DE' || n, 'DE', 'ACTIVE', now()
     from generate_series(1, $1) n returning id`,
    [count],
  );
  return rows.map(({ id }) => id);
}
