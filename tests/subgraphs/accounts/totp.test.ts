import { demo } from '@kontor/kit/demo.ts';
import { ANONYMOUS } from '@kontor/kit/viewer.ts';
import { type TOTP, URI } from 'otpauth';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type AccountsWorld, openAccountsWorld, PASSWORD, type Person } from './accountsWorld.ts';

let world: AccountsWorld;
beforeAll(async () => {
  world = await openAccountsWorld();
});
beforeEach(() => world.database.query('truncate totp, recovery_code, sign_in_attempts'));
afterAll(() => world.close());

const email = 'finance@kontor.example';

describe('setting up one-time codes', () => {
  it('needs the password, and counts wrong ones towards the lock', async () => {
    const viewer = await world.viewerOf(email);
    for (let time = 0; time < 5; time++) {
      expect(await begin(viewer, 'wrong')).toMatchObject({ code: 'BAD_CREDENTIALS' });
    }
    expect(await begin(viewer)).toMatchObject({ __typename: 'SignInRefused', code: 'LOCKED' });
  });

  it('asks for no code before one was confirmed', async () => {
    await begin(await world.viewerOf(email));
    expect((await world.signIn(email)).__typename).toBe('SignedIn');
  });

  it('is refused with a wrong code, and when it was not begun', async () => {
    const viewer = await world.viewerOf(email);
    expect(await confirm(viewer, '000000')).toMatchObject({ code: 'NOT_BEGUN', field: 'code' });
    await begin(viewer);
    expect(await confirm(viewer, 'abcdef')).toMatchObject({ code: 'WRONG_CODE', field: 'code' });
  });

  it('may be begun anew until it is confirmed; then only the last secret counts', async () => {
    const viewer = await world.viewerOf(email);
    const first = authenticator(await begin(viewer));
    const second = authenticator(await begin(viewer));
    expect(await confirm(viewer, codeOf(first))).toMatchObject({ code: 'WRONG_CODE' });
    expect(await confirm(viewer, codeOf(second))).toMatchObject({ __typename: 'TotpConfirmed' });
    expect(await begin(viewer)).toMatchObject({ code: 'ALREADY_SET_UP' });
    expect(await confirm(viewer, codeOf(second))).toMatchObject({ code: 'ALREADY_SET_UP' });
  });

  it('stores neither the secret nor the recovery codes as they are', async () => {
    const { secret, recoveryCodes } = await setUp();
    const { rows } = await world.database.query(
      `select (select string_agg(t::text, ' ') from totp t) ||
         (select string_agg(r::text, ' ') from recovery_code r) ||
         (select string_agg(a::text, ' ') from audit_entry a) as everything`,
    );
    expect(rows[0].everything).not.toContain(secret);
    for (const code of recoveryCodes) {
      expect(rows[0].everything).not.toContain(code);
      expect(rows[0].everything).not.toContain(code.replaceAll('-', ''));
    }
  });

  it('is for people who are signed in', async () => {
    const { errors } = await world.ask(ANONYMOUS, BEGIN, { password: PASSWORD });
    expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });
});

describe('signing in with one-time codes', () => {
  it('asks for the code, but only after the right password', async () => {
    await setUp();
    expect(await world.signIn(email)).toMatchObject({
      __typename: 'TotpRequired',
      code: 'TOTP_REQUIRED',
      cookie: undefined,
    });
    expect((await world.signIn(email, { password: 'wrong' })).code).toBe('BAD_CREDENTIALS');
  });

  it('lets in with the code that the authenticator shows', async () => {
    const { totp } = await setUp();
    world.wait(30);
    expect((await world.signIn(email, { totp: ` ${codeOf(totp)} ` })).__typename).toBe('SignedIn');
  });

  it('takes a code once, also when it is sent twice at once, and no earlier one after it', async () => {
    const { totp } = await setUp();
    world.wait(30);
    const earlier = codeOf(totp);
    world.wait(30);
    const code = codeOf(totp);
    const answers = await Promise.all([1, 2, 3].map(() => world.signIn(email, { totp: code })));
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
      'SignInRefused',
      'SignInRefused',
      'SignedIn',
    ]);
    expect((await world.signIn(email, { totp: earlier })).code).toBe('BAD_CREDENTIALS');
  });

  it('does not take the code that set it up', async () => {
    const { totp } = await setUp();
    expect((await world.signIn(email, { totp: codeOf(totp) })).code).toBe('BAD_CREDENTIALS');
  });

  it('counts wrong codes towards the lock, which asking for the code in between does not lift', async () => {
    await setUp();
    for (let time = 0; time < 5; time++) {
      expect((await world.signIn(email)).code).toBe('TOTP_REQUIRED');
      expect((await world.signIn(email, { totp: 'abcdef' })).code).toBe('BAD_CREDENTIALS');
    }
    expect((await world.signIn(email)).code).toBe('LOCKED');
  });

  it('takes each recovery code once, however it is typed', async () => {
    const { recoveryCodes } = await setUp();
    expect(recoveryCodes).toHaveLength(10);
    const [first, second] = recoveryCodes as [string, string];
    expect((await world.signIn(email, { totp: first })).__typename).toBe('SignedIn');
    expect((await world.signIn(email, { totp: first })).code).toBe('BAD_CREDENTIALS');
    const typed = second.toLowerCase().replaceAll('-', ' ');
    expect((await world.signIn(email, { totp: typed })).__typename).toBe('SignedIn');
  });

  it("takes nobody else's codes", async () => {
    const { recoveryCodes } = await setUp();
    const other = 'sales@kontor.example';
    await setUp(other);
    const { code } = await world.signIn(other, { totp: recoveryCodes[0]! });
    expect(code).toBe('BAD_CREDENTIALS');
  });
});

describe('removing one-time codes', () => {
  it('takes a code; then signing in asks for none', async () => {
    const { viewer, recoveryCodes } = await setUp();
    expect(await remove(viewer, 'abcdef')).toMatchObject({ code: 'BAD_CREDENTIALS' });
    expect(await remove(viewer, recoveryCodes[3]!)).toMatchObject({ __typename: 'TotpRemoved' });
    expect((await world.signIn(email)).__typename).toBe('SignedIn');
    expect(await remove(viewer, recoveryCodes[4]!)).toMatchObject({ code: 'NOT_BEGUN' });
  });

  it('leaves a trace in the audit log, like setting up', async () => {
    const { viewer, recoveryCodes } = await setUp();
    await remove(viewer, recoveryCodes[0]!);
    const { rows } = await world.database.query(
      `select action, subject, actor from audit_entry where action like 'totp.%'
       order by sequence desc limit 2`,
    );
    const facts = { subject: `User:${demo.users.finance}`, actor: 'Olga Lebedeva' };
    expect(rows).toEqual([
      { action: 'totp.remove', ...facts },
      { action: 'totp.confirm', ...facts },
    ]);
  });
});

interface TotpAnswer {
  __typename: string;
  code: string;
  secret: string;
  uri: string;
  recoveryCodes: string[];
}

/** Somebody with one-time codes. */
async function setUp(of = email) {
  const viewer = await world.viewerOf(of);
  const begun = await begin(viewer);
  const totp = authenticator(begun);
  const { recoveryCodes } = await confirm(viewer, codeOf(totp));
  return { viewer, totp, secret: begun.secret, recoveryCodes };
}

const authenticator = ({ uri }: TotpAnswer) => URI.parse(uri) as TOTP;
const codeOf = (totp: TOTP) => totp.generate({ timestamp: world.clock.now.getTime() });

const begin = (viewer: Person, password = PASSWORD) => answerOf(viewer, BEGIN, { password });
const confirm = (viewer: Person, code: string) => answerOf(viewer, CONFIRM, { code });
const remove = (viewer: Person, code: string) => answerOf(viewer, REMOVE, { code });

async function answerOf(viewer: Person, mutation: string, variables: Record<string, string>) {
  const { data, errors } = await world.ask<{ answer: TotpAnswer }>(viewer, mutation, variables);
  expect(errors).toBeUndefined();
  return data.answer;
}

const PROBLEM = '... on Problem { code message } ... on InvalidInput { field }';
const BEGIN = `mutation ($password: String!) {
  answer: beginTotp(input: { password: $password }) { __typename ... on TotpBegun { secret uri } ${PROBLEM} }
}`;
const CONFIRM = `mutation ($code: String!) {
  answer: confirmTotp(input: { code: $code }) { __typename ... on TotpConfirmed { recoveryCodes } ${PROBLEM} }
}`;
const REMOVE = `mutation ($code: String!) {
  answer: removeTotp(input: { code: $code }) { __typename ... on TotpRemoved { at } ${PROBLEM} }
}`;
