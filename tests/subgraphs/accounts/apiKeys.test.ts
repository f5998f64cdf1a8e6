import { createHash } from 'node:crypto';
import { demo } from '@kontor/kit/demo.ts';
import { newId } from '@kontor/kit/ids.ts';
import { countStatements } from '@kontor/kit/statements.ts';
import { ANONYMOUS, type Viewer } from '@kontor/kit/viewer.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AccountsWorld, gateway, openAccountsWorld, type Person } from './accountsWorld.ts';

let world: AccountsWorld;
let head: Person;
beforeAll(async () => {
  world = await openAccountsWorld();
  head = await world.viewerOf('head@north.example');
});
afterAll(() => world.close());

describe('issuing an API key', () => {
  it('shows the secret once and stores only its hash', async () => {
    const created = await create(head);
    expect(created.secret).toMatch(/^kk_[\w-]{43}$/);
    expect(created.apiKey).toMatchObject({
      name: 'ERP',
      prefix: created.secret!.slice(0, 9),
      scopes: ['graph:adhoc', 'orders:read'],
      isSandbox: false,
      expiresAt: new Date(world.clock.now.getTime() + 365 * 86_400_000).toISOString(),
      lastUsedAt: null,
      revokedAt: null,
    });
    const { rows } = await world.database.query(
      `select (select string_agg(k::text, ' ') from api_key k) ||
         (select string_agg(i::text, ' ') from idempotency i) ||
         (select string_agg(a::text, ' ') from audit_entry a) as everything`,
    );
    expect(rows[0].everything).not.toContain(created.secret);
    expect(rows[0].everything).toContain(hashOf(created.secret!));
  });

  it('twice with one idempotency key is one key, and the secret is not shown again', async () => {
    const idempotencyKey = newId();
    const first = await create(head, { idempotencyKey });
    const second = await create(head, { idempotencyKey });
    expect(second).toEqual({ ...first, secret: null });
    const other = await create(head, { idempotencyKey, name: 'Another' });
    expect(other).toMatchObject({ __typename: 'IdempotencyConflict' });
  });

  it('at the same time with one idempotency key is one key, of which one answer has the secret', async () => {
    const idempotencyKey = newId();
    const all = await Promise.all([1, 2, 3, 4].map(() => create(head, { idempotencyKey })));
    expect(new Set(all.map(({ apiKey }) => apiKey?.id)).size).toBe(1);
    expect(all.filter(({ secret }) => secret)).toHaveLength(1);
  });

  it.each([
    ['scopes that the creator lacks', 'scopes', { scopes: ['orders:confirm'] }],
    ['the scope of services', 'scopes', { scopes: ['service'] }],
    ['no scope', 'scopes', { scopes: [] }],
    ['no name', 'name', { name: ' ' }],
    ['an end in the past', 'expiresAt', { expiresAt: '2020-01-01T00:00:00Z' }],
  ])('is refused with %s, and the idempotency key stays free', async (_, field, change) => {
    const idempotencyKey = newId();
    const refused = await create(head, { ...change, idempotencyKey });
    expect(refused).toMatchObject({ __typename: 'InvalidInput', field });
    expect(await create(head, { idempotencyKey })).toMatchObject({ __typename: 'ApiKeyCreated' });
  });

  it.each(['buyer@north.example', 'sales@kontor.example', 'analyst@kontor.example'])(
    'is not for %s',
    async (email) => {
      const viewer = await world.viewerOf(email);
      const input = { name: 'x', scopes: ['orders:read'], idempotencyKey: newId() };
      const { errors } = await world.ask(viewer, CREATE, { input });
      expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    },
  );
});

describe('an API key', () => {
  it('acts for its organization with its scopes, not those of its creator', async () => {
    const { secret, apiKey } = await create(head);
    expect(await keyViewer(secret!)).toEqual({
      kind: 'program',
      apiKeyId: apiKey!.id,
      userId: null,
      membershipId: null,
      sessionId: null,
      organizationId: demo.organizations.north,
      isStaff: false,
      roles: [],
      scopes: ['graph:adhoc', 'orders:read'],
      rateLimit: null,
      costLimit: null,
      isSandbox: false,
      expiresAt: apiKey!.expiresAt,
    });
  });

  it("of the seller sees all customers' rows, like the seller's people", async () => {
    const { secret } = await create(await world.viewerOf('admin@kontor.example'));
    expect(await keyViewer(secret!)).toMatchObject({
      isStaff: true,
      organizationId: demo.organizations.seller,
    });
  });

  it('is unknown when one character differs', async () => {
    const { secret } = await create(head);
    expect(await keyViewer(`${secret}x`)).toBeNull();
    expect(await keyViewer('')).toBeNull();
  });

  it('ends when it expires', async () => {
    const inAnHour = new Date(world.clock.now.getTime() + 3_600_000).toISOString();
    const { secret } = await create(head, { expiresAt: inAnHour });
    world.wait(3599);
    expect(await keyViewer(secret!)).not.toBeNull();
    world.wait(1);
    expect(await keyViewer(secret!)).toBeNull();
  });

  it('is revoked at once and for good, which is told to whoever listens', async () => {
    const { secret, apiKey } = await create(head);
    const revoked = await revoke(head, apiKey!.id);
    expect(revoked.apiKey?.revokedAt).toBe(world.clock.now.toISOString());
    expect(await keyViewer(secret!)).toBeNull();
    world.wait(10);
    expect(await revoke(head, apiKey!.id)).toEqual(revoked);
    const signals = (await world.recorded('apiKey.revoked')).filter((e) => e.key === apiKey!.id);
    expect(signals).toEqual([{ key: apiKey!.id, payload: { apiKeyId: apiKey!.id } }]);
  });

  it('only reads while its organization is suspended, and does nothing before that is approved', async () => {
    const { secret } = await create(head, { scopes: ['orders:read', 'orders:place'] });
    await setStatus('SUSPENDED');
    expect((await keyViewer(secret!))?.scopes).toEqual(['orders:read']);
    await setStatus('APPLIED');
    expect(await keyViewer(secret!)).toBeNull();
    await setStatus('ACTIVE');
    expect((await keyViewer(secret!))?.scopes).toEqual(['orders:place', 'orders:read']);
  });

  it('notes its use once a minute', async () => {
    const { secret, apiKey } = await create(head);
    const first = world.clock.now.toISOString();
    await keyViewer(secret!);
    world.wait(59);
    const unnoted = await countStatements(() => keyViewer(secret!));
    expect(unnoted.statements).toHaveLength(1);
    expect(await lastUse(apiKey!.id)).toBe(first);
    world.wait(1);
    await keyViewer(secret!);
    expect(await lastUse(apiKey!.id)).toBe(world.clock.now.toISOString());
  });

  it('may issue keys itself, with its own scopes at most', async () => {
    const { secret } = await create(head, { scopes: ['apikeys:manage', 'orders:read'] });
    const viewer = (await keyViewer(secret!))!;
    const refused = await create(viewer, { scopes: ['orders:place'] });
    expect(refused).toMatchObject({ __typename: 'InvalidInput', field: 'scopes' });
    expect(await create(viewer, { scopes: ['orders:read'] })).toMatchObject({
      __typename: 'ApiKeyCreated',
    });
  });
});

describe('the list of API keys', () => {
  it('holds those of the own organization, newest first, by one statement', async () => {
    const admin = await world.viewerOf('admin@kontor.example');
    const of = async (viewer: Viewer) => {
      const { result, statements } = await countStatements(() =>
        world.ask<{ apiKeys: Key[] }>(viewer, `{ apiKeys { ${KEY} } }`),
      );
      expect(statements).toHaveLength(1);
      return result.data.apiKeys.map(({ id }) => id);
    };
    world.wait(1);
    const older = (await create(head)).apiKey!.id;
    world.wait(1);
    const newer = (await create(head)).apiKey!.id;
    const sellers = (await create(admin)).apiKey!.id;
    expect((await of(head)).slice(0, 2)).toEqual([newer, older]);
    expect(await of(head)).not.toContain(sellers);
    expect(await of(admin)).toContain(sellers);
    expect(await of(admin)).not.toContain(older);
  });

  it('is not for those who may not manage keys', async () => {
    const buyer = await world.viewerOf('buyer@north.example');
    const { errors } = await world.ask(buyer, `{ apiKeys { ${KEY} } }`);
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

describe('keys of others', () => {
  it.each([
    ['of another organization', () => create(head).then(({ apiKey }) => apiKey!.id)],
    ['that do not exist', async () => newId()],
    ['with what is no id', async () => 'key'],
  ])('%s can not be revoked, and look alike', async (_, idOf) => {
    const southHead: Person = { ...head, organizationId: demo.organizations.south };
    const id = await idOf();
    expect(await revoke(southHead, id)).toEqual({
      __typename: 'NotFound',
      code: 'NOT_FOUND',
      message: 'There is no such API key.',
    });
  });

  it('are of no use to anybody but services', async () => {
    const query = 'query ($hash: String!) { apiKeyViewer(secretHash: $hash) { apiKeyId } }';
    for (const viewer of [ANONYMOUS, head]) {
      const { errors } = await world.ask(viewer, query, { hash: hashOf('kk_x') });
      expect(errors?.[0]?.extensions.code).toMatch(/UNAUTHENTICATED|FORBIDDEN/);
    }
  });
});

interface Key {
  id: string;
  prefix: string;
  scopes: string[];
  expiresAt: string;
  revokedAt: string | null;
}

interface KeyAnswer {
  __typename: string;
  apiKey?: Key;
  secret?: string | null;
}

const KEY = 'id name prefix scopes isSandbox createdAt expiresAt lastUsedAt revokedAt';
const CREATE = `mutation ($input: CreateApiKeyInput!) {
  createApiKey(input: $input) {
    __typename
    ... on ApiKeyCreated { apiKey { ${KEY} } secret }
    ... on Problem { code message }
    ... on InvalidInput { field }
  }
}`;
const REVOKE = `mutation ($id: ID!) {
  revokeApiKey(input: { id: $id }) {
    __typename
    ... on ApiKeyRevoked { apiKey { ${KEY} } }
    ... on Problem { code message }
  }
}`;
const VIEWER = `query ($hash: String!) {
  apiKeyViewer(secretHash: $hash) {
    kind userId membershipId sessionId apiKeyId organizationId isStaff roles scopes rateLimit
    costLimit isSandbox expiresAt
  }
}`;

async function create(viewer: Viewer, change: Record<string, unknown> = {}): Promise<KeyAnswer> {
  const scopes = ['orders:read', 'graph:adhoc'];
  const input = { name: 'ERP', scopes, idempotencyKey: newId(), ...change };
  const answer = await world.ask<{ createApiKey: KeyAnswer }>(viewer, CREATE, { input });
  expect(answer.errors).toBeUndefined();
  return answer.data.createApiKey;
}

async function revoke(viewer: Viewer, id: string): Promise<KeyAnswer> {
  const { data, errors } = await world.ask<{ revokeApiKey: KeyAnswer }>(viewer, REVOKE, { id });
  expect(errors).toBeUndefined();
  return data.revokeApiKey;
}

type Program = Extract<Viewer, { kind: 'program' }>;

/** As the gateway asks for it. */
async function keyViewer(secret: string): Promise<Program | null> {
  const answer = await world.ask<{ apiKeyViewer: Program | null }>(gateway, VIEWER, {
    hash: hashOf(secret),
  });
  return answer.data.apiKeyViewer;
}

const hashOf = (secret: string) => createHash('sha256').update(secret).digest('hex');

async function lastUse(id: string): Promise<string | undefined> {
  const { rows } = await world.database.query('select last_used_at from api_key where id = $1', [
    id,
  ]);
  return rows[0].last_used_at?.toISOString();
}

const setStatus = (status: string) =>
  world.database.query('update organization set status = $1 where id = $2', [
    status,
    demo.organizations.north,
  ]);
