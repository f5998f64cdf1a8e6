import { demo } from '@kontor/kit/demo.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  accountKey,
  takeAttempt,
} from '../../../subgraphs/accounts/src/modules/session/attempts.service.ts';
import { forgetOldSignIns } from '../../../subgraphs/accounts/src/modules/session/forgetOldSignIns.ts';
import { type AccountsWorld, openAccountsWorld } from './accountsWorld.ts';

let world: AccountsWorld;
beforeAll(async () => {
  world = await openAccountsWorld();
});
beforeEach(() => world.database.query('truncate sign_in_attempts'));
afterAll(() => world.close());

const wrong = { password: 'wrong' };
const from = (ip: string) => ({ facts: { ip } });

async function fail(email: string, times: number, change = {}) {
  const codes: string[] = [];
  for (let time = 0; time < times; time++) {
    codes.push((await world.signIn(email, { ...wrong, ...change })).code);
  }
  return codes;
}

describe('an account', () => {
  it('is locked after five wrong passwords, also for the right one, and says until when', async () => {
    expect(await fail('buyer@north.example', 5)).toEqual(Array(5).fill('BAD_CREDENTIALS'));
    const retryAt = new Date(world.clock.now.getTime() + 30_000).toISOString();
    expect(await world.signIn('buyer@north.example')).toMatchObject({ code: 'LOCKED', retryAt });
  });

  it('opens again when the time is over, and is locked for twice as long by the next failure', async () => {
    await fail('buyer@north.example', 5);
    world.wait(30);
    expect(await fail('buyer@north.example', 1)).toEqual(['BAD_CREDENTIALS']);
    const retryAt = new Date(world.clock.now.getTime() + 60_000).toISOString();
    expect(await world.signIn('buyer@north.example')).toMatchObject({ code: 'LOCKED', retryAt });
    world.wait(60);
    expect((await world.signIn('buyer@north.example')).__typename).toBe('SignedIn');
  });

  it('counts from the beginning after a success', async () => {
    await fail('buyer@north.example', 4);
    await world.signIn('buyer@north.example');
    expect(await fail('buyer@north.example', 4)).not.toContain('LOCKED');
    expect((await world.signIn('buyer@north.example')).__typename).toBe('SignedIn');
  });

  it('that does not exist is locked like one that does', async () => {
    expect(await fail('nobody@north.example', 7)).toEqual([
      ...Array(5).fill('BAD_CREDENTIALS'),
      ...Array(2).fill('LOCKED'),
    ]);
  });

  it('stays locked when the process starts again', async () => {
    await fail('buyer@north.example', 5);
    const after = await world.startAgain();
    expect((await after.signIn('buyer@north.example')).code).toBe('LOCKED');
    await after.close();
  });

  it('is the same in any spelling of the e-mail', async () => {
    await fail('buyer@north.example', 3);
    await fail(' BUYER@north.example', 2);
    expect((await world.signIn('buyer@north.example')).code).toBe('LOCKED');
  });

  it('does not lock others', async () => {
    await fail('buyer@north.example', 5);
    expect((await world.signIn('head@north.example')).__typename).toBe('SignedIn');
  });

  it('lets no more than five of forty guesses at once be tried', async () => {
    const answers = await Promise.all(
      Array.from({ length: 40 }, () => world.signIn('buyer@north.example', wrong)),
    );
    const codes = answers.map(({ code }) => code);
    expect(codes.filter((code) => code === 'BAD_CREDENTIALS')).toHaveLength(5);
    expect(codes.filter((code) => code === 'LOCKED')).toHaveLength(35);
  });

  it('lets no more than five of forty guesses be tried over several processes', async () => {
    const other = await world.startAgain();
    const taken = await Promise.all(
      Array.from({ length: 40 }, (_, guess) => {
        const { accounts } = guess % 2 === 0 ? world : other;
        return takeAttempt(accounts.createContext(), accountKey('buyer@north.example'));
      }),
    );
    expect(taken.filter(({ ok }) => ok)).toHaveLength(5);
    await other.close();
  });

  it('lets its owner in twenty times at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => world.signIn('buyer@north.example')),
    );
    expect(new Set(answers.map(({ __typename }) => __typename))).toEqual(new Set(['SignedIn']));
  });
});

describe('an address', () => {
  const guess = (ip: string) => world.signIn('anybody@north.example', { ...wrong, ...from(ip) });

  /** As if so many had been guessed over many accounts. */
  const guessed = (network: string, times: number) =>
    world.database.query(
      'insert into sign_in_attempts (key, failures, last_at) values ($1, $2, $3)',
      [`address:${network}`, times, world.clock.now],
    );

  it('is locked after fifty failures over many accounts', async () => {
    await guessed('203.0.113.7', 48);
    await guess('203.0.113.7');
    expect((await world.signIn('head@north.example', from('203.0.113.7'))).code).toBeUndefined();
    await guess('203.0.113.7');
    expect((await world.signIn('head@north.example', from('203.0.113.7'))).code).toBe('LOCKED');
    expect((await world.signIn('head@north.example', from('203.0.113.8'))).code).toBeUndefined();
  });

  it('can not be washed clean by signing in to an account of one’s own', async () => {
    await guessed('203.0.113.7', 49);
    await world.signIn('head@north.example', from('203.0.113.7'));
    await guess('203.0.113.7');
    expect((await world.signIn('head@north.example', from('203.0.113.7'))).code).toBe('LOCKED');
  });

  it('does not use up the account that is tried from it while it is locked', async () => {
    await guessed('203.0.113.7', 49);
    await guess('203.0.113.7');
    await fail('buyer@south.example', 20, from('203.0.113.7'));
    expect((await world.signIn('buyer@south.example')).__typename).toBe('SignedIn');
  });

  it('of IPv6 stands for its whole network', async () => {
    await guessed('2001:db8:1:2::/64', 49);
    await guess('2001:db8:1:2::1');
    const neighbour = await world.signIn('head@north.example', from('2001:db8:1:2:ffff::9'));
    expect(neighbour.code).toBe('LOCKED');
  });
});

it('keeps neither e-mails nor what was typed in their place', async () => {
  await fail('my-password-by-mistake', 1, from('203.0.113.7'));
  const { rows } = await world.database.query('select key from sign_in_attempts order by key');
  expect(rows.map(({ key }) => key)).toEqual([
    expect.stringMatching(/^account:[0-9a-f]{64}$/),
    'address:203.0.113.7',
  ]);
});

it('forgets attempts and sessions that are long over', async () => {
  await fail('buyer@north.example', 1);
  const { sessionId } = await world.signIn('head@north.example');
  world.wait(61 * 86_400);
  await forgetOldSignIns(null, world.context());
  const { rows } = await world.database.query(
    `select (select count(*) from sign_in_attempts)::int as attempts,
       (select count(*) from session where id = $1)::int as sessions,
       (select count(*) from users where id = $2)::int as users`,
    [sessionId, demo.users.northHead],
  );
  expect(rows[0]).toEqual({ attempts: 0, sessions: 0, users: 1 });
});
