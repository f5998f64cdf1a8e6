import { createAccessTokens } from '@kontor/kit/accessToken.ts';
import { deriveKey } from '@kontor/kit/config.ts';
import { createViewerTokens, serviceViewer } from '@kontor/kit/viewer.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Answer } from '../testkit/graph.ts';
import { startTestKontor, type TestKontor } from '../testkit/kontor.ts';
import { expectRefusal } from './expectRefusal.ts';

const SECRET = 'a secret of the tests, long enough';

let kontor: TestKontor;

beforeAll(async () => {
  kontor = await startTestKontor({ KONTOR_SECRET: SECRET, KONTOR_RATE_FACTOR: '100' });
});
afterAll(() => kontor?.stop());

const SIGN_IN = `mutation ($input: SignInInput!) {
  signIn(input: $input) {
    __typename
    ... on SignedIn { accessToken }
    ... on SignInRefused { code message retryAt }
  }
}`;
const REFRESH =
  'mutation { refreshSession { __typename ... on SignInRefused { code } ... on SignedIn { accessToken } } }';
const VIEWER = '{ viewer { user { id } } }';

const post = (query: string, headers: Record<string, string> = {}, variables = {}) =>
  kontor.anonymous.fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });

/** A signed-in session as its own client holds it. */
async function openSession(email: string): Promise<{ accessToken: string; cookie: string }> {
  const response = await post(SIGN_IN, {}, { input: { email, password: 'kontor-demo' } });
  const { data }: Answer = await response.json();
  const cookie = response.headers.get('set-cookie')?.split(';')[0] ?? '';
  return { accessToken: data.signIn.accessToken, cookie };
}

const signIn = async (email: string, password: string) =>
  (await kontor.anonymous.ask(SIGN_IN, { input: { email, password } })).signIn;

describe('Signing in', () => {
  test('with a wrong password is refused as it is for an unknown person', async () => {
    const refused = await signIn('accountant@north.example', 'wrong');
    expect(refused).toEqual({
      __typename: 'SignInRefused',
      code: 'BAD_CREDENTIALS',
      message: expect.any(String),
      retryAt: null,
    });
    expect(await signIn('nobody@north.example', 'wrong')).toEqual(refused);
  });

  test('after too many wrong passwords is refused until a time that is told, for that account only', async () => {
    for (let guess = 1; guess <= 5; guess += 1)
      await signIn('buyer@south.example', `guess ${guess}`);
    const locked = await signIn('buyer@south.example', 'kontor-demo');
    expect(locked).toMatchObject({ __typename: 'SignInRefused', code: 'LOCKED' });
    const wait = new Date(locked.retryAt).getTime() - Date.now();
    expect(wait).toBeGreaterThan(0);
    expect(wait).toBeLessThanOrEqual(60_000);
    expect((await signIn('head@north.example', 'kontor-demo')).__typename).toBe('SignedIn');
  });
});

describe('An access token', () => {
  const claimsOf = (token: string) =>
    JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());

  /** The session's own token but for what is changed. */
  const resigned = async (change: { secret?: string; expiresAt?: Date }) => {
    const { accessToken } = await openSession('sales@kontor.example');
    const { sub, sid, org, mem, client, exp } = claimsOf(accessToken);
    const { secret = SECRET, expiresAt = new Date(exp * 1000) } = change;
    return createAccessTokens((purpose) => deriveKey(secret, purpose)).sign({
      userId: sub,
      sessionId: sid,
      organizationId: org,
      membershipId: mem,
      client,
      expiresAt,
    });
  };

  const withClaims = async (change: object, header?: object) => {
    const { accessToken } = await openSession('sales@kontor.example');
    const [head = '', , signature = ''] = accessToken.split('.');
    const claims = Buffer.from(JSON.stringify({ ...claimsOf(accessToken), ...change }));
    const first = header ? Buffer.from(JSON.stringify(header)).toString('base64url') : head;
    return `${first}.${claims.toString('base64url')}.${header ? '' : signature}`;
  };

  test('of the session itself is taken, also when it is made anew', async () => {
    const response = await post(VIEWER, { authorization: `Bearer ${await resigned({})}` });
    expect(((await response.json()) as Answer).data.viewer.user.id).toBeTruthy();
  });

  test.each([
    ['that has expired', () => resigned({ expiresAt: new Date(Date.now() - 1_000) })],
    ['of another installation', () => resigned({ secret: 'the secret of another one, long' })],
    ['made to last longer', () => withClaims({ exp: 9_999_999_999 })],
    ['made to be of another session', () => withClaims({ sid: crypto.randomUUID() })],
    ['without a signature', () => withClaims({}, { alg: 'none', typ: 'JWT' })],
    ['that is a refresh token', async () => (await openSession('sales@kontor.example')).cookie],
    [
      'that is for subgraphs only',
      async () => createViewerTokens(SECRET).sign(serviceViewer('gateway')),
    ],
    ['that is a made-up key', async () => `kk_${'x'.repeat(43)}`],
    ['that is none', async () => 'nonsense'],
  ])('%s is refused', async (_, make) => {
    const response = await post(VIEWER, { authorization: `Bearer ${await make()}` });
    expect(response.headers.get('www-authenticate')).toBe('Bearer');
    await expectRefusal(response, { status: 401, code: 'UNAUTHENTICATED' });
  });

  test('sent in another scheme is refused', async () => {
    const response = await post(VIEWER, { authorization: `Basic ${btoa('admin:admin')}` });
    await expectRefusal(response, { status: 401, code: 'UNAUTHENTICATED' });
  });
});

test('headers that subgraphs trust carry no identity when a client sends them', async () => {
  const viewer = createViewerTokens(SECRET).sign(serviceViewer('gateway'));
  const facts = Buffer.from('{"requestId":"mine","refreshToken":"mine"}').toString('base64url');
  const response = await post('{ viewer { user { id } } organizations { totalCount } }', {
    'x-kontor-viewer': viewer,
    'x-kontor-request': facts,
    'x-request-id': 'mine',
  });
  const { data, errors }: Answer = await response.json();
  expect(data).toBeNull();
  expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  expect(errors[0].extensions.requestId).not.toBe('mine');
});

describe('A refresh cookie', () => {
  test('gives a new token and is replaced', async () => {
    const { cookie } = await openSession('content@kontor.example');
    const response = await post(REFRESH, { cookie });
    expect(((await response.json()) as Answer).data.refreshSession.__typename).toBe('SignedIn');
    const replaced = response.headers.get('set-cookie') ?? '';
    expect(replaced).toMatch(/^kontor_refresh=[^;]+;.*HttpOnly.*SameSite=Strict/);
    expect(replaced.split(';')[0]).not.toBe(cookie);
  });

  test.each([
    ['that was tampered with', (cookie: string) => `${cookie.slice(0, -4)}AAAA`],
    ['cut short', (cookie: string) => cookie.slice(0, -10)],
    ['with an end added', (cookie: string) => `${cookie}A`],
    ['of bytes that are no text', () => 'kontor_refresh=%00%ff%fe'],
    ['as long as a header may be', () => `kontor_refresh=${'x'.repeat(10_000)}`],
    ['that is empty', () => 'kontor_refresh='],
  ])('%s signs nobody in, and leaves the session as it is', async (_, tamper) => {
    const { cookie } = await openSession('content@kontor.example');
    const { data, errors }: Answer = await (await post(REFRESH, { cookie: tamper(cookie) })).json();
    expect(errors).toBeUndefined();
    expect(data.refreshSession).toEqual({ __typename: 'SignInRefused', code: 'SESSION_ENDED' });
    const { data: after }: Answer = await (await post(REFRESH, { cookie })).json();
    expect(after.refreshSession.__typename).toBe('SignedIn');
  });
});
