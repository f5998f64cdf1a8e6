import { demo } from '@kontor/kit/demo.ts';
import { countStatements } from '@kontor/kit/statements.ts';
import { ANONYMOUS } from '@kontor/kit/viewer.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AccountsWorld, claimsOf, openAccountsWorld } from './accountsWorld.ts';

let world: AccountsWorld;
beforeAll(async () => {
  world = await openAccountsWorld();
});
afterAll(() => world.close());

const DAY = 86_400;
const ended = { __typename: 'SignInRefused', code: 'SESSION_ENDED' };
const cleared = { token: null, expiresAt: null };

describe('refreshing a session', () => {
  it('gives a new access token of the same session and replaces the cookie', async () => {
    const first = await world.signIn('buyer@north.example');
    world.wait(300);
    const second = await world.refresh(first.refreshToken);
    expect(second).toMatchObject({ __typename: 'SignedIn', sessionId: first.sessionId });
    expect(second.refreshToken).toMatch(/^[\w-]{43}$/);
    expect(second.refreshToken).not.toBe(first.refreshToken);
    expect(Date.parse(second.expiresAt)).toBe(world.clock.now.getTime() + 600_000);
  });

  it('works on and on', async () => {
    let { refreshToken, sessionId } = await world.signIn('buyer@north.example');
    for (let time = 0; time < 5; time++) {
      world.wait(600);
      const next = await world.refresh(refreshToken);
      expect(next.sessionId).toBe(sessionId);
      refreshToken = next.refreshToken;
    }
  });

  it('is refused without a cookie, and with one that nobody gave', async () => {
    expect(await world.refresh(null)).toMatchObject({ ...ended, cookie: cleared });
    expect(await world.refresh('x'.repeat(43))).toMatchObject({ ...ended, cookie: cleared });
    expect(await world.refresh('')).toMatchObject(ended);
  });

  it('is refused once the session was not used for seven days', async () => {
    const { refreshToken, sessionId } = await world.signIn('buyer@north.example');
    world.wait(7 * DAY - 1);
    expect(await world.sessionViewer(sessionId)).not.toBeNull();
    world.wait(1);
    expect(await world.refresh(refreshToken)).toMatchObject({ ...ended, cookie: cleared });
    expect(await world.sessionViewer(sessionId)).toBeNull();
  });

  it('is refused thirty days after signing in, however much it was used', async () => {
    let { refreshToken } = await world.signIn('buyer@north.example');
    for (let week = 0; week < 4; week++) {
      world.wait(6 * DAY);
      refreshToken = (await world.refresh(refreshToken)).refreshToken;
    }
    world.wait(6 * DAY - 60);
    const last = await world.refresh(refreshToken);
    expect(Date.parse(last.expiresAt)).toBe(world.clock.now.getTime() + 60_000);
    expect(last.cookie?.expiresAt).toBe(last.expiresAt);
    world.wait(60);
    expect(await world.refresh(last.refreshToken)).toMatchObject(ended);
  });

  it('stores no token as it is', async () => {
    const { refreshToken } = await world.signIn('buyer@north.example');
    const next = await world.refresh(refreshToken);
    const { rows } = await world.database.query('select t::text as row from refresh_token t');
    for (const { row } of rows) {
      expect(row).not.toContain(refreshToken);
      expect(row).not.toContain(next.refreshToken);
    }
  });
});

describe('a spent refresh token', () => {
  it('ends the session, for thief and owner alike, and says so to whoever listens', async () => {
    const first = await world.signIn('buyer@north.example');
    const second = await world.refresh(first.refreshToken);
    world.wait(10);
    expect(await world.refresh(first.refreshToken)).toMatchObject({ ...ended, cookie: cleared });
    expect(await world.refresh(second.refreshToken)).toMatchObject(ended);
    expect(await world.sessionViewer(first.sessionId)).toBeNull();
    expect(await world.recorded('session.ended')).toContainEqual({
      key: first.sessionId,
      payload: { sessionId: first.sessionId },
    });
  });

  it('gives the same successor to two tabs that send it at once', async () => {
    const { refreshToken, sessionId } = await world.signIn('buyer@north.example');
    const tabs = await Promise.all([1, 2, 3].map(() => world.refresh(refreshToken)));
    expect(tabs.map((tab) => tab.sessionId)).toEqual([sessionId, sessionId, sessionId]);
    expect(new Set(tabs.map((tab) => tab.refreshToken)).size).toBe(1);
    world.wait(600);
    expect((await world.refresh(tabs[0]!.refreshToken)).__typename).toBe('SignedIn');
  });

  it('gives it again when the answer was lost, and the process died in between', async () => {
    const first = await world.signIn('buyer@north.example');
    const lost = await world.refresh(first.refreshToken);
    world.wait(9);
    const after = await world.startAgain();
    const again = await after.refresh(first.refreshToken);
    expect(again.refreshToken).toBe(lost.refreshToken);
    await after.close();
  });

  it('no longer tells its successor once that was used: it gives ten minutes of access and no cookie', async () => {
    const first = await world.signIn('buyer@north.example');
    const second = await world.refresh(first.refreshToken);
    const third = await world.refresh(second.refreshToken);
    const late = await world.refresh(first.refreshToken);
    expect(late).toMatchObject({ __typename: 'SignedIn', cookie: undefined });
    world.wait(600);
    expect((await world.refresh(third.refreshToken)).__typename).toBe('SignedIn');
  });

  it('lets a thief in the grace period not get away: the second of the two to go on ends it', async () => {
    const owner = await world.signIn('buyer@north.example');
    const own = await world.refresh(owner.refreshToken);
    const stolen = await world.refresh(owner.refreshToken);
    world.wait(300);
    expect((await world.refresh(stolen.refreshToken)).__typename).toBe('SignedIn');
    world.wait(300);
    expect(await world.refresh(own.refreshToken)).toMatchObject(ended);
    expect(await world.sessionViewer(owner.sessionId)).toBeNull();
  });

  it('of another session ends that other session only', async () => {
    const phone = await world.signIn('buyer@north.example');
    const desk = await world.signIn('buyer@north.example');
    await world.refresh(phone.refreshToken);
    world.wait(10);
    await world.refresh(phone.refreshToken);
    expect((await world.refresh(desk.refreshToken)).__typename).toBe('SignedIn');
  });
});

describe('signing out', () => {
  const SIGN_OUT = 'mutation { signOut }';

  it('ends the session of the cookie and clears it', async () => {
    const { refreshToken, sessionId } = await world.signIn('buyer@north.example');
    const answer = await world.ask(ANONYMOUS, SIGN_OUT, {}, { refreshToken });
    expect(answer).toMatchObject({ data: { signOut: true }, cookie: cleared });
    expect(await world.sessionViewer(sessionId)).toBeNull();
    expect(await world.refresh(refreshToken)).toMatchObject(ended);
    expect((await world.recorded('session.ended')).map(({ key }) => key)).toContain(sessionId);
  });

  it('ends the session of the access token', async () => {
    const viewer = await world.viewerOf('buyer@north.example');
    expect((await world.ask(viewer, SIGN_OUT)).data).toEqual({ signOut: true });
    expect(await world.sessionViewer(viewer.sessionId)).toBeNull();
  });

  it('is fine when there is nothing to end, and twice', async () => {
    expect((await world.ask(ANONYMOUS, SIGN_OUT)).data).toEqual({ signOut: true });
    const viewer = await world.viewerOf('buyer@north.example');
    await world.ask(viewer, SIGN_OUT);
    expect((await world.ask(viewer, SIGN_OUT)).data).toEqual({ signOut: true });
    const signals = (await world.recorded('session.ended')).filter(
      ({ key }) => key === viewer.sessionId,
    );
    expect(signals).toHaveLength(1);
  });
});

describe('switching the organization', () => {
  const SWITCH = `mutation ($organizationId: ID!) {
    switchOrganization(input: { organizationId: $organizationId }) {
      __typename
      ... on SignedIn { accessToken viewer { roles organization { name addresses { city } } } }
      ... on SignInRefused { code }
    }
  }`;

  it('goes on in the same session with the rights held there', async () => {
    const { rows } = await world.database.query(
      `insert into membership (id, organization_id, user_id, roles, created_at)
       values (gen_random_uuid(), $1, $2, '{ACCOUNTANT}', now()) returning id`,
      [demo.organizations.south, demo.users.northHead],
    );
    const session = await world.signIn('head@north.example');
    const viewer = (await world.sessionViewer(session.sessionId))!;
    const organizationId = demo.organizations.south;
    type Switched = { switchOrganization: { accessToken: string; viewer: object } };
    const { data, errors } = await world.ask<Switched>(viewer, SWITCH, { organizationId });
    expect(errors).toBeUndefined();
    expect(data.switchOrganization.viewer).toEqual({
      roles: ['ACCOUNTANT'],
      organization: { name: 'South', addresses: [{ city: 'Краснодар' }] },
    });
    expect(claimsOf(data.switchOrganization.accessToken)).toMatchObject({
      sid: session.sessionId,
      org: organizationId,
      mem: rows[0].id,
    });
    expect(await world.sessionViewer(session.sessionId)).toMatchObject({
      organizationId,
      membershipId: rows[0].id,
      roles: ['ACCOUNTANT'],
    });
    expect(await world.recorded('session.changed')).toContainEqual({
      key: session.sessionId,
      payload: { sessionId: session.sessionId, membershipId: rows[0].id, organizationId },
    });
    const later = await world.refresh(session.refreshToken);
    expect(later.viewer.organization.name).toBe('South');
  });

  it.each([
    ['an organization of others', demo.organizations.seller],
    ['one that does not exist', demo.users.admin],
    ['what is no id', 'south'],
  ])('is refused for %s', async (_, organizationId) => {
    const viewer = await world.viewerOf('buyer@north.example');
    const { data } = await world.ask(viewer, SWITCH, { organizationId });
    expect(data.switchOrganization).toEqual({ __typename: 'SignInRefused', code: 'NOT_A_MEMBER' });
  });

  it('is refused when the session has ended meanwhile', async () => {
    const viewer = await world.viewerOf('buyer@north.example');
    await world.ask(viewer, 'mutation { signOut }');
    const { data } = await world.ask(viewer, SWITCH, { organizationId: demo.organizations.north });
    expect(data.switchOrganization).toMatchObject({ code: 'SESSION_ENDED' });
  });

  it('is for people, not for programs or nobody', async () => {
    const variables = { organizationId: demo.organizations.south };
    const nobody = await world.ask(ANONYMOUS, SWITCH, variables);
    expect(nobody.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    const program = {
      kind: 'program' as const,
      apiKeyId: demo.users.admin,
      organizationId: demo.organizations.north,
      isStaff: false,
      scopes: [],
    };
    const refused = await world.ask(program, SWITCH, variables);
    expect(refused.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

describe('what the gateway learns of a session', () => {
  it('are the rights of now, not those of signing in', async () => {
    const { sessionId } = await world.signIn('sales@kontor.example');
    await setRoles(demo.memberships.sales, ['WAREHOUSE']);
    const viewer = (await world.sessionViewer(sessionId))!;
    expect(viewer).toMatchObject({ kind: 'person', isStaff: true, roles: ['WAREHOUSE'] });
    expect(viewer.scopes).toContain('shipments:write');
    expect(viewer.scopes).not.toContain('orders:confirm');
    await setRoles(demo.memberships.sales, ['SALES']);
  });

  it('is nothing of one that does not exist', async () => {
    expect(await world.sessionViewer(demo.users.admin)).toBeNull();
    expect(await world.sessionViewer('no id')).toBeNull();
  });

  it('is for services only', async () => {
    const viewer = await world.viewerOf('admin@kontor.example');
    const query = `{ sessionViewer(sessionId: "${viewer.sessionId}") { userId } }`;
    expect((await world.ask(viewer, query)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await world.ask(ANONYMOUS, query)).errors?.[0]?.extensions.code).toBe(
      'UNAUTHENTICATED',
    );
  });

  it('costs one statement', async () => {
    const { sessionId } = await world.signIn('sales@kontor.example');
    const { statements } = await countStatements(() => world.sessionViewer(sessionId));
    expect(statements).toHaveLength(1);
  });
});

const setRoles = (membershipId: string, roles: string[]) =>
  world.database.query('update membership set roles = $2 where id = $1', [membershipId, roles]);
