import { createAccessTokens } from '@kontor/kit/accessToken.ts';
import { deriveKey } from '@kontor/kit/config.ts';
import { demo } from '@kontor/kit/demo.ts';
import { countStatements } from '@kontor/kit/statements.ts';
import { ANONYMOUS } from '@kontor/kit/viewer.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AccountsWorld, openAccountsWorld } from './accountsWorld.ts';

let world: AccountsWorld;
beforeAll(async () => {
  world = await openAccountsWorld();
});
afterAll(() => world.close());

describe('signing in', () => {
  it('answers who is signed in, where, and with which rights', async () => {
    const { cookie, ...signedIn } = await world.signIn(' Buyer@North.example ');
    expect(signedIn).toMatchObject({
      __typename: 'SignedIn',
      expiresAt: inSeconds(600),
      viewer: {
        roles: ['BUYER'],
        scopes: expect.arrayContaining(['orders:place']),
        user: {
          id: demo.users.northBuyer,
          name: 'Anna Sokolova',
          email: 'buyer@north.example',
          locale: 'RU',
        },
        organization: { id: demo.organizations.north, name: 'North' },
      },
    });
    expect(cookie?.token).toMatch(/^[\w-]{43}$/);
    expect(cookie?.expiresAt).toBe(inSeconds(7 * 86_400));
  });

  it('gives an access token that names person, session and place, for ten minutes', async () => {
    const { accessToken, sessionId } = await world.signIn('buyer@north.example');
    const tokens = createAccessTokens((purpose) => deriveKey('a secret of the tests', purpose));
    expect(await tokens.verify(accessToken, world.clock.now)).toEqual({
      userId: demo.users.northBuyer,
      sessionId,
      organizationId: demo.organizations.north,
      membershipId: demo.memberships.northBuyer,
      client: 'program',
      expiresAt: new Date(inSeconds(600)),
    });
  });

  it('tells a session of the web client from that of a program, and keeps to it', async () => {
    const tokens = createAccessTokens((purpose) => deriveKey('a secret of the tests', purpose));
    const web = await world.signIn('buyer@north.example', { facts: { trustedDocument: true } });
    expect(await tokens.verify(web.accessToken, world.clock.now)).toMatchObject({ client: 'web' });
    const later = await world.refresh(web.refreshToken);
    expect(await tokens.verify(later.accessToken, world.clock.now)).toMatchObject({
      client: 'web',
    });
  });

  it.each([
    ['accountant@north.example', 'ACCOUNTANT', 'North'],
    ['head@north.example', 'HEAD', 'North'],
    ['buyer@south.example', 'BUYER', 'South'],
    ['sales@kontor.example', 'SALES', 'Kontor Trade'],
    ['saleshead@kontor.example', 'SALES_HEAD', 'Kontor Trade'],
    ['finance@kontor.example', 'FINANCE', 'Kontor Trade'],
    ['warehouse@kontor.example', 'WAREHOUSE', 'Kontor Trade'],
    ['content@kontor.example', 'CONTENT', 'Kontor Trade'],
    ['analyst@kontor.example', 'ANALYST', 'Kontor Trade'],
    ['admin@kontor.example', 'ADMIN', 'Kontor Trade'],
  ])('lets %s in as %s of %s', async (email, role, organization) => {
    const { viewer } = await world.signIn(email);
    expect(viewer).toMatchObject({ roles: [role], organization: { name: organization } });
  });

  it('knows the seller as staff, and nobody else', async () => {
    expect((await world.viewerOf('content@kontor.example')).isStaff).toBe(true);
    expect((await world.viewerOf('head@north.example')).isStaff).toBe(false);
  });

  it('refuses a wrong password and an unknown e-mail in the same words, after the same steps', async () => {
    const wrong = await countStatements(() =>
      world.signIn('buyer@south.example', { password: 'wrong' }),
    );
    const unknown = await countStatements(() =>
      world.signIn('nobody@south.example', { password: 'wrong' }),
    );
    const { code, __typename, cookie } = wrong.result;
    expect({ code, __typename, cookie }).toEqual({
      __typename: 'SignInRefused',
      code: 'BAD_CREDENTIALS',
      cookie: undefined,
    });
    expect(unknown.result).toEqual(wrong.result);
    expect(unknown.statements).toEqual(wrong.statements);
  });

  it('refuses an empty password, and one with something behind it', async () => {
    for (const password of ['', 'kontor-demo ', 'kontor-demo\0']) {
      const { code } = await world.signIn('sales@kontor.example', { password });
      expect(code).toBe('BAD_CREDENTIALS');
    }
  });

  it('sends somebody without a password away', async () => {
    await addUser('sso@north.example', { password: null });
    const { code } = await world.signIn('sso@north.example', { password: '' });
    expect(code).toBe('BAD_CREDENTIALS');
  });

  it('tells who is a member nowhere so, but only after the right password', async () => {
    await addUser('alone@north.example');
    const wrong = await world.signIn('alone@north.example', { password: 'wrong' });
    expect(wrong.code).toBe('BAD_CREDENTIALS');
    expect((await world.signIn('alone@north.example')).code).toBe('NOT_A_MEMBER');
  });
});

describe('the organization somebody signs in to', () => {
  it('must have been approved', async () => {
    await setStatus('APPLIED');
    expect((await world.signIn('buyer@south.example')).code).toBe('NOT_A_MEMBER');
    await setStatus('ACTIVE');
  });

  it('leaves only reading while it is suspended', async () => {
    await setStatus('SUSPENDED');
    const { viewer } = await world.signIn('buyer@south.example');
    expect(viewer.scopes).toContain('orders:read');
    expect(viewer.scopes.filter((scope) => !scope.endsWith(':read'))).toEqual([]);
    await setStatus('ACTIVE');
  });

  it('is the one joined first, of several', async () => {
    const { rows } = await world.database.query(
      `insert into membership (id, organization_id, user_id, roles, created_at)
       values (gen_random_uuid(), $1, $2, '{HEAD}', now() + interval '1 day') returning id`,
      [demo.organizations.north, demo.users.southBuyer],
    );
    const { viewer } = await world.signIn('buyer@south.example');
    expect(viewer.organization.name).toBe('South');
    await world.database.query('delete from membership where id = $1', [rows[0].id]);
  });
});

describe('the viewer', () => {
  it('is nobody for somebody who is not signed in', async () => {
    expect((await world.ask(ANONYMOUS, '{ viewer { scopes } }')).data).toEqual({ viewer: null });
  });

  it('is nobody for an API key, which is no person', async () => {
    const program = {
      kind: 'program' as const,
      apiKeyId: demo.users.admin,
      organizationId: demo.organizations.north,
      isStaff: false,
      scopes: [],
    };
    expect((await world.ask(program, '{ viewer { scopes } }')).data).toEqual({ viewer: null });
  });

  it('sees all places they hold, also those they do not act for now', async () => {
    const { rows } = await world.database.query(
      `insert into membership (id, organization_id, user_id, roles, created_at)
       values (gen_random_uuid(), $1, $2, '{ACCOUNTANT}', now()) returning id`,
      [demo.organizations.south, demo.users.northAccountant],
    );
    const accountant = await world.viewerOf('accountant@north.example');
    const { data, errors } = await world.ask(
      accountant,
      '{ viewer { organization { name } memberships { roles user { name } organization { name addresses { city } } } } }',
    );
    expect(errors).toBeUndefined();
    const user = { name: 'Vera Orlova' };
    expect(data).toEqual({
      viewer: {
        organization: { name: 'North' },
        memberships: [
          {
            roles: ['ACCOUNTANT'],
            user,
            organization: { name: 'North', addresses: [{ city: 'Санкт-Петербург' }] },
          },
          { roles: ['ACCOUNTANT'], user, organization: { name: 'South', addresses: [] } },
        ],
      },
    });
    await world.database.query('delete from membership where id = $1', [rows[0].id]);
  });
});

const inSeconds = (seconds: number) =>
  new Date(world.clock.now.getTime() + seconds * 1000).toISOString();

const setStatus = (status: string) =>
  world.database.query('update organization set status = $1 where id = $2', [
    status,
    demo.organizations.south,
  ]);

async function addUser(email: string, { password = 'the demo one' as string | null } = {}) {
  await world.database.query(
    `insert into users (id, name, email, password_hash, locale, created_at)
     select gen_random_uuid(), 'New', $1, case when $2 then password_hash end, 'RU', now()
     from users where id = $3`,
    [email, password !== null, demo.users.admin],
  );
}
