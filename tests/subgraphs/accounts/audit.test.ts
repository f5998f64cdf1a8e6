import { demo } from '@kontor/kit/demo.ts';
import { newId } from '@kontor/kit/ids.ts';
import { countStatements } from '@kontor/kit/statements.ts';
import { ANONYMOUS, serviceViewer, type Viewer } from '@kontor/kit/viewer.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyChain } from '../../../subgraphs/accounts/src/modules/audit/verifyChain.ts';
import { type AccountsWorld, openAccountsWorld, type Person } from './accountsWorld.ts';

let world: AccountsWorld;
let northHead: Person;
let finance: Person;
beforeAll(async () => {
  world = await openAccountsWorld();
  northHead = await world.viewerOf('head@north.example');
  finance = await world.viewerOf('finance@kontor.example');
});
afterAll(() => world.close());

const pricing = serviceViewer('pricing');

describe('the audit log', () => {
  it('tells of signing in, of failing to, and of signing out', async () => {
    const facts = { ip: '203.0.113.7' };
    await world.signIn('buyer@north.example', { password: 'wrong', facts });
    const { sessionId, refreshToken } = await world.signIn('buyer@north.example', { facts });
    await world.ask(ANONYMOUS, 'mutation { signOut }', {}, { ...facts, refreshToken });
    const entry = { organization: { name: 'North' }, before: null, after: null, ip: '203.0.113.7' };
    const anna = { user: { name: 'Anna Sokolova' }, actor: 'Anna Sokolova' };
    expect((await list(northHead, { first: 3 })).nodes).toMatchObject([
      { ...entry, ...anna, action: 'session.signOut', subject: `Session:${sessionId}` },
      { ...entry, ...anna, action: 'session.signIn', subject: `Session:${sessionId}` },
      {
        ...entry,
        action: 'session.signInFailed',
        subject: `User:${demo.users.northBuyer}`,
        user: null,
        actor: 'anonymous',
      },
    ]);
  });

  it('tells of API keys, with what they may do', async () => {
    const input = { name: 'ERP', scopes: ['orders:read'], idempotencyKey: newId() };
    const { data } = await world.ask<{ createApiKey: { apiKey: { id: string } } }>(
      northHead,
      `mutation ($input: CreateApiKeyInput!) {
        createApiKey(input: $input) { ... on ApiKeyCreated { apiKey { id } } }
      }`,
      { input },
    );
    const { id } = data.createApiKey.apiKey;
    await world.ask(
      northHead,
      'mutation ($id: ID!) { revokeApiKey(input: { id: $id }) { __typename } }',
      {
        id,
      },
    );
    const [revoked, created] = (await list(northHead, { first: 2 })).nodes;
    const common = { subject: `ApiKey:${id}`, actor: 'Pavel Morozov' };
    expect(revoked).toMatchObject({ ...common, action: 'apiKey.revoke' });
    expect(created).toMatchObject({ ...common, action: 'apiKey.create' });
    expect(JSON.parse(created!.after!)).toMatchObject({ name: 'ERP', scopes: ['orders:read'] });
  });

  it('tells a customer what the seller’s people did to it, but not from where', async () => {
    const admin = await world.viewerOf('admin@kontor.example');
    const facts = { ip: '203.0.113.99' };
    const change = (status: string) =>
      world.ask(
        admin,
        `mutation ($input: ChangeOrganizationStatusInput!) {
          changeOrganizationStatus(input: $input) { __typename }
        }`,
        { input: { organizationId: demo.organizations.north, status } },
        facts,
      );
    await change('SUSPENDED');
    await change('ACTIVE');
    const entry = { action: 'organization.changeStatus', actor: 'Elena Gromova' };
    const [asCustomer] = (await list(northHead, { first: 1 })).nodes;
    const [asSeller] = (await list(finance, { first: 1 })).nodes;
    expect(asCustomer).toMatchObject({ ...entry, ip: null });
    expect(asSeller).toMatchObject({ ...entry, ...facts });
  });

  it('never holds a password or a token', async () => {
    const secret = 'my very own password';
    await world.signIn('buyer@north.example', { password: secret });
    await world.signIn(secret);
    const { accessToken, refreshToken } = await world.signIn('buyer@north.example');
    const { rows } = await world.database.query('select a::text as entry from audit_entry a');
    for (const { entry } of rows) {
      for (const hidden of [secret, accessToken, refreshToken]) expect(entry).not.toContain(hidden);
    }
  });

  it('takes entries of other subgraphs, each id once', async () => {
    const input = {
      id: newId(),
      organizationId: demo.organizations.north,
      userId: demo.users.finance,
      actor: 'Olga Lebedeva',
      action: 'creditTerms.set',
      subject: `Organization:${demo.organizations.north}`,
      before: '{"limit":"1000000.00"}',
      after: '{"limit":"1500000.00"}',
    };
    for (let time = 0; time < 3; time++) {
      const { data } = await world.ask(pricing, RECORD, { input });
      expect(data).toEqual({ recordAudit: true });
    }
    const { nodes } = await list(northHead, { filter: { action: 'creditTerms.set' } });
    expect(nodes).toHaveLength(1);
    // The name of the seller's person is shown to the customer, the e-mail is not.
    expect(nodes[0]).toMatchObject({
      id: input.id,
      user: { name: 'Olga Lebedeva', email: null },
      before: input.before,
      after: input.after,
    });
    expect(await verifyChain(world.context())).toMatchObject({ ok: true });
  });

  it('takes entries from services only', async () => {
    const input = { id: newId(), actor: 'me', action: 'x' };
    for (const viewer of [ANONYMOUS, northHead, finance]) {
      const { errors } = await world.ask(viewer, RECORD, { input });
      expect(errors?.[0]?.extensions.code).toMatch(/UNAUTHENTICATED|FORBIDDEN/);
    }
  });
});

describe('who sees the audit log', () => {
  const names = (entries: Entry[]) => new Set(entries.map((entry) => entry.organization?.name));

  it("is a customer's head for the own organization, whatever is asked", async () => {
    await world.signIn('buyer@south.example');
    expect(names((await list(northHead, { first: 100 })).nodes)).toEqual(new Set(['North']));
    for (const organizationId of [demo.organizations.south, demo.organizations.seller]) {
      expect(await list(northHead, { filter: { organizationId } })).toMatchObject({
        nodes: [],
        totalCount: 0,
      });
    }
  });

  it('is the seller for all, and for what is about nobody', async () => {
    await world.signIn('nobody@nowhere.example');
    const { nodes } = await list(finance, { first: 100 });
    expect(names(nodes)).toEqual(new Set(['North', 'South', 'Kontor Trade', undefined]));
    const north = await list(finance, { filter: { organizationId: demo.organizations.north } });
    expect(names(north.nodes)).toEqual(new Set(['North']));
  });

  it.each(['buyer@north.example', 'accountant@north.example', 'sales@kontor.example'])(
    'is not %s',
    async (email) => {
      const { errors } = await world.ask(await world.viewerOf(email), LIST);
      expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    },
  );
});

describe('a page of the audit log', () => {
  it('goes on where the last one ended, also when entries come meanwhile', async () => {
    const all = (await list(northHead, { first: 100 })).nodes.map(({ id }) => id);
    const first = await list(northHead, { first: 2 });
    expect(first.totalCount).toBe(all.length);
    await world.signIn('buyer@north.example');
    const second = await list(northHead, { first: 2, after: first.pageInfo.endCursor });
    expect([...first.nodes, ...second.nodes].map(({ id }) => id)).toEqual(all.slice(0, 4));
    expect(second.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
  });

  it('is of one action or one time when asked', async () => {
    world.wait(3600);
    const from = world.clock.now.toISOString();
    await world.signIn('buyer@north.example');
    world.wait(60);
    const until = world.clock.now.toISOString();
    await world.signIn('buyer@north.example');
    const { nodes } = await list(northHead, { filter: { action: 'session.signIn', from, until } });
    expect(nodes).toHaveLength(1);
    expect(nodes[0]?.at).toBe(from);
  });

  it('costs the same few statements for one entry as for fifty', async () => {
    const small = await countStatements(() => list(finance, { first: 1 }));
    const large = await countStatements(() => list(finance, { first: 50 }));
    expect(large.result.nodes.length).toBeGreaterThan(10);
    expect(large.statements).toHaveLength(small.statements.length);
    expect(large.statements.length).toBeLessThanOrEqual(4);
  });

  it.each([
    'xyz',
    Buffer.from('["a"]').toString('base64url'),
    Buffer.from('[1.5]').toString('base64url'),
  ])('can not begin at the made-up cursor %s', async (after) => {
    const { errors } = await world.ask(northHead, LIST, { after });
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});

describe('the chain of the audit log', () => {
  it('stays one when many write at the same time, over several processes', async () => {
    const other = await world.startAgain();
    const before = await verifyChain(world.context());
    await Promise.all(
      Array.from({ length: 40 }, (_, n) => {
        const process = n % 2 === 0 ? world : other;
        return process.ask(pricing, RECORD, {
          input: { id: newId(), actor: 'pricing', action: 'race.run', subject: `Run:${n}` },
        });
      }),
    );
    const after = await verifyChain(world.context());
    expect(before.ok && after.ok && after.entries - before.entries).toBe(40);
    const { rows } = await world.database.query(
      `select count(*)::int as count, max(sequence)::int as last from audit_entry`,
    );
    expect(rows[0].count).toBe(rows[0].last);
    await other.close();
  });

  it.each([
    "update audit_entry set actor = 'somebody else'",
    'delete from audit_entry',
    'truncate audit_entry',
    'truncate audit_entry cascade',
  ])('refuses: %s', async (sql) => {
    await expect(world.database.query(sql)).rejects.toThrow('The audit log is append-only.');
  });

  // Somebody who owns the database can take the triggers off, but not without it being seen.
  it.each([
    ['an entry was changed', "update audit_entry set actor = 'x' where sequence = 3", 3],
    ['an entry was taken out', 'delete from audit_entry where sequence = 4', 4],
    [
      'the last was cut off',
      'delete from audit_entry where sequence = (select max(sequence) from audit_entry)',
      null,
    ],
    ['all were', 'delete from audit_entry', 1],
    [
      'two were swapped',
      'update audit_entry set sequence = case sequence when 5 then -6 else -5 end where sequence in (5, 6); update audit_entry set sequence = -sequence where sequence < 0',
      5,
    ],
    [
      'the end was set back',
      `update audit_chain set (sequence, hash) =
         (select sequence, hash from audit_entry where audit_entry.sequence = 2)`,
      3,
    ],
  ])('shows it when %s', async (_, tampering, place) => {
    const { rows } = await world.database.query(
      'select max(sequence)::int as last from audit_entry',
    );
    const client = await world.database.connect();
    try {
      await client.query('create table kept as select * from audit_entry');
      await client.query('create table kept_end as select * from audit_chain');
      await client.query('alter table audit_entry disable trigger all');
      await client.query(tampering);
      expect(await verifyChain(world.context())).toEqual({
        ok: false,
        brokenAt: place ?? rows[0].last,
      });
      await client.query('delete from audit_entry; delete from audit_chain');
      await client.query('insert into audit_entry select * from kept');
      await client.query('insert into audit_chain select * from kept_end');
    } finally {
      await client.query('alter table audit_entry enable trigger all');
      await client.query('drop table kept, kept_end');
      client.release();
    }
    expect(await verifyChain(world.context())).toMatchObject({ ok: true });
  });
});

interface Entry {
  id: string;
  at: string;
  organization: { name: string } | null;
  user: { name: string; email: string | null } | null;
  action: string;
  before: string | null;
  after: string | null;
}

interface Page {
  nodes: Entry[];
  totalCount: number;
  pageInfo: { endCursor: string; hasNextPage: boolean; hasPreviousPage: boolean };
}

const LIST = `query ($filter: AuditLogFilter, $first: Int, $after: String) {
  auditLog(filter: $filter, first: $first, after: $after) {
    nodes {
      id at actor action subject before after ip hash
      organization { name } user { name email }
    }
    totalCount
    pageInfo { endCursor hasNextPage hasPreviousPage }
  }
}`;
const RECORD = 'mutation ($input: RecordAuditInput!) { recordAudit(input: $input) }';

async function list(viewer: Viewer, variables: Record<string, unknown> = {}): Promise<Page> {
  const { data, errors } = await world.ask<{ auditLog: Page }>(viewer, LIST, variables);
  expect(errors).toBeUndefined();
  return data.auditLog;
}
