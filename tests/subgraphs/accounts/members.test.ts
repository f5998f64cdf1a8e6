import { demo } from '@kontor/kit/demo.ts';
import { newId } from '@kontor/kit/ids.ts';
import { countStatements } from '@kontor/kit/statements.ts';
import { ANONYMOUS, serviceViewer, type Viewer } from '@kontor/kit/viewer.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AccountsWorld, openAccountsWorld, type Person } from './accountsWorld.ts';

let world: AccountsWorld;
let northBuyer: Person;
let northHead: Person;
let admin: Person;
beforeAll(async () => {
  world = await openAccountsWorld();
  northBuyer = await world.viewerOf('buyer@north.example');
  northHead = await world.viewerOf('head@north.example');
  admin = await world.viewerOf('admin@kontor.example');
});
afterAll(() => world.close());

const { north, south } = demo.organizations;

describe('the members of an organization', () => {
  const MEMBERS = `query ($id: ID!) {
    organization(id: $id) {
      members { id roles orderLimit { amount currency } user { name email } organization { name } }
    }
  }`;
  interface Members {
    organization: { members: unknown[] | null } | null;
  }

  it('are seen by its head, with what each may order', async () => {
    const { data, errors } = await world.ask(northHead, MEMBERS, { id: north });
    expect(errors).toBeUndefined();
    const organization = { name: 'North' };
    expect(data).toEqual({
      organization: {
        members: [
          {
            id: demo.memberships.northBuyer,
            roles: ['BUYER'],
            orderLimit: { amount: '500000.00', currency: 'RUB' },
            user: { name: 'Anna Sokolova', email: 'buyer@north.example' },
            organization,
          },
          {
            id: demo.memberships.northAccountant,
            roles: ['ACCOUNTANT'],
            orderLimit: null,
            user: { name: 'Vera Orlova', email: 'accountant@north.example' },
            organization,
          },
          {
            id: demo.memberships.northHead,
            roles: ['HEAD'],
            orderLimit: null,
            user: { name: 'Pavel Morozov', email: 'head@north.example' },
            organization,
          },
        ],
      },
    });
  });

  it('are not seen by a buyer, who goes on seeing the rest', async () => {
    const query = `{ organization(id: "${north}") { name members { id } } }`;
    const { data, errors } = await world.ask(northBuyer, query);
    expect(data).toEqual({ organization: { name: 'North', members: null } });
    expect(errors?.[0]).toMatchObject({
      path: ['organization', 'members'],
      extensions: { code: 'FORBIDDEN' },
    });
  });

  it("are not seen by another customer's head", async () => {
    const southHead = { ...northHead, organizationId: south };
    const { data } = await world.ask<Members>(southHead, MEMBERS, { id: north });
    expect(data.organization).toBeNull();
  });

  it("are seen by the seller's administrator", async () => {
    const { data } = await world.ask<Members>(admin, MEMBERS, { id: south });
    expect(data.organization?.members).toHaveLength(1);
  });

  it('cost the same few statements for one organization as for all', async () => {
    const LIST = `query ($first: Int) {
      organizations(first: $first) { nodes { members { user { name } organization { name } } } }
    }`;
    const one = await countStatements(() => world.ask(admin, LIST, { first: 1 }));
    const all = await countStatements(() => world.ask(admin, LIST, { first: 20 }));
    expect(all.result.errors).toBeUndefined();
    expect(all.statements).toHaveLength(one.statements.length);
    expect(all.statements.length).toBeLessThanOrEqual(5);
  });
});

describe('the limits of a member', () => {
  const SET = `mutation ($input: SetMemberLimitsInput!) {
    setMemberLimits(input: $input) {
      __typename
      ... on MemberLimitsSet {
        membership { id orderLimit { amount currency } monthLimit { amount currency } }
      }
      ... on InvalidInput { field }
      ... on NotFound { id }
    }
  }`;
  const set = (viewer: Viewer, input: object) =>
    world.ask<{ setMemberLimits: unknown }>(viewer, SET, {
      input: {
        membershipId: demo.memberships.northAccountant,
        currency: 'RUB',
        idempotencyKey: newId(),
        ...input,
      },
    });

  it('are set by the head, and the audit log has what was and what is', async () => {
    const input = { orderLimit: '1000', monthLimit: '5000.5', idempotencyKey: newId() };
    const { data } = await set(northHead, input);
    expect(data.setMemberLimits).toEqual({
      __typename: 'MemberLimitsSet',
      membership: {
        id: demo.memberships.northAccountant,
        orderLimit: { amount: '1000.00', currency: 'RUB' },
        monthLimit: { amount: '5000.50', currency: 'RUB' },
      },
    });
    expect((await set(northHead, input)).data).toEqual(data);
    const taken = await set(northHead, {});
    expect(taken.data.setMemberLimits).toMatchObject({
      membership: { orderLimit: null, monthLimit: null },
    });
    const { rows } = await world.database.query(
      `select before::json, after::json from audit_entry
       where action = 'membership.setLimits' order by sequence`,
    );
    expect(rows).toMatchObject([
      { before: { orderLimit: null }, after: { orderLimit: '1000.00', monthLimit: '5000.50' } },
      { before: { monthLimit: '5000.50' }, after: { monthLimit: null } },
    ]);
  });

  it.each([
    [{ orderLimit: '-0.01' }, 'orderLimit'],
    [{ monthLimit: '1.005' }, 'monthLimit'],
    [{ membershipId: demo.memberships.northHead }, 'membershipId'],
  ])('are refused when wrong or one’s own: %j', async (input, field) => {
    const { data } = await set(northHead, input);
    expect(data.setMemberLimits).toEqual({ __typename: 'InvalidInput', field });
  });

  it('are not for a buyer to set, nor for another company, to which there is no such member', async () => {
    const { errors } = await set(northBuyer, {});
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const southHead = { ...northHead, userId: newId(), organizationId: south };
    for (const membershipId of [demo.memberships.northBuyer, newId(), 'x']) {
      const { data } = await set(southHead, { membershipId });
      expect(data.setMemberLimits).toEqual({ __typename: 'NotFound', id: membershipId });
    }
  });
});

describe('the rules of a member', () => {
  const RULES = `query ($id: ID!) {
    memberRules(membershipId: $id) {
      membershipId userId userName organizationId isOrganizationActive orderLimit { amount currency }
    }
  }`;
  const orders = serviceViewer('orders', north);

  it('tell orders who it is and how much they may order', async () => {
    const { result, statements } = await countStatements(() =>
      world.ask(orders, RULES, { id: demo.memberships.northBuyer }),
    );
    expect(result.data).toEqual({
      memberRules: {
        membershipId: demo.memberships.northBuyer,
        userId: demo.users.northBuyer,
        userName: 'Anna Sokolova',
        organizationId: north,
        isOrganizationActive: true,
        orderLimit: { amount: '500000.00', currency: 'RUB' },
      },
    });
    expect(statements).toHaveLength(1);
  });

  it('say when the organization is suspended', async () => {
    const set = 'update organization set status = $1 where id = $2';
    await world.database.query(set, ['SUSPENDED', north]);
    const { data } = await world.ask(orders, RULES, { id: demo.memberships.northHead });
    expect(data.memberRules).toMatchObject({ isOrganizationActive: false, orderLimit: null });
    await world.database.query(set, ['ACTIVE', north]);
  });

  it.each([newId(), 'x'])('are none for %s', async (id) => {
    expect((await world.ask(orders, RULES, { id })).data).toEqual({ memberRules: null });
  });

  it('are for services only', async () => {
    for (const viewer of [ANONYMOUS, northHead, admin]) {
      const { errors } = await world.ask(viewer, RULES, { id: demo.memberships.northBuyer });
      expect(errors?.[0]?.extensions.code).toMatch(/UNAUTHENTICATED|FORBIDDEN/);
    }
  });
});

describe('ending a membership', () => {
  const END = `mutation ($membershipId: ID!) {
    endMembership(input: { membershipId: $membershipId }) {
      __typename
      ... on MembershipEnded { membership { id user { name } } }
      ... on Problem { code }
      ... on InvalidInput { field }
    }
  }`;
  const end = async (viewer: Viewer, membershipId: string) => {
    const { data, errors } = await world.ask(viewer, END, { membershipId });
    expect(errors).toBeUndefined();
    return data.endMembership;
  };

  it('ends the sessions of the person there at once, and is told to whoever listens', async () => {
    const phone = await world.viewerOf('buyer@north.example');
    const desk = await world.signIn('buyer@north.example');
    const ended = {
      membership: { id: demo.memberships.northBuyer, user: { name: 'Anna Sokolova' } },
    };
    for (let time = 0; time < 2; time++) {
      expect(await end(northHead, demo.memberships.northBuyer)).toMatchObject(ended);
    }
    expect(await world.sessionViewer(phone.sessionId)).toBeNull();
    expect((await world.refresh(desk.refreshToken)).code).toBe('SESSION_ENDED');
    expect((await world.signIn('buyer@north.example')).code).toBe('NOT_A_MEMBER');

    const closed = (await world.recorded('session.ended')).map(({ key }) => key);
    expect(closed).toEqual(expect.arrayContaining([phone.sessionId, desk.sessionId]));
    expect(await world.recorded('membership.changed')).toEqual([
      {
        key: demo.memberships.northBuyer,
        payload: {
          membershipId: demo.memberships.northBuyer,
          userId: demo.users.northBuyer,
          organizationId: north,
        },
      },
    ]);
    const { rows } = await world.database.query(
      `select actor, subject from audit_entry where action = 'membership.end'`,
    );
    const subject = `Membership:${demo.memberships.northBuyer}`;
    expect(rows).toEqual([{ actor: 'Pavel Morozov', subject }]);
  });

  it('leaves sessions in other organizations open', async () => {
    const { rows } = await world.database.query(
      `insert into membership (id, organization_id, user_id, roles, created_at)
       values (gen_random_uuid(), $1, $2, '{BUYER}', now() + interval '1 day') returning id`,
      [south, demo.users.northAccountant],
    );
    const accountant = await world.viewerOf('accountant@north.example');
    await end(admin, rows[0].id);
    expect(await world.sessionViewer(accountant.sessionId)).not.toBeNull();
  });

  it('is refused for oneself', async () => {
    expect(await end(northHead, northHead.membershipId)).toEqual({
      __typename: 'InvalidInput',
      code: 'OWN_MEMBERSHIP',
      field: 'membershipId',
    });
  });

  it.each([
    ['of another organization', demo.memberships.southBuyer],
    ['of the seller', demo.memberships.sales],
    ['that does not exist', newId()],
    ['with what is no id', 'x'],
  ])('finds none %s', async (_, membershipId) => {
    expect(await end(northHead, membershipId)).toEqual({
      __typename: 'NotFound',
      code: 'NOT_FOUND',
    });
  });

  it('is for those who manage members', async () => {
    const accountant = await world.viewerOf('accountant@north.example');
    const sales = await world.viewerOf('sales@kontor.example');
    for (const viewer of [ANONYMOUS, accountant, sales]) {
      const variables = { membershipId: demo.memberships.northHead };
      const { errors } = await world.ask(viewer, END, variables);
      expect(errors?.[0]?.extensions.code).toMatch(/UNAUTHENTICATED|FORBIDDEN/);
    }
  });
});
