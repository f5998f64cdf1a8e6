import { demo } from '@kontor/kit/demo.ts';
import { serviceViewer } from '@kontor/kit/viewer.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AccountsWorld, openAccountsWorld, SESSION_VIEWER, sessionOf } from './accountsWorld.ts';

let world: AccountsWorld;
beforeAll(async () => {
  world = await openAccountsWorld();
});
afterAll(() => world.close());

describe('signing in', () => {
  it('answers who is signed in, where, and with which rights', async () => {
    const { data, errors, cookie } = await world.signIn(' Buyer@North.example ');
    expect(errors).toBeUndefined();
    expect(data.signIn).toMatchObject({
      __typename: 'SignedIn',
      expiresAt: new Date(world.clock.now.getTime() + 600_000).toISOString(),
      viewer: {
        roles: ['BUYER'],
        user: { id: demo.users.northBuyer, name: 'Anna Sokolova', email: 'buyer@north.example', locale: 'RU' },
        organization: { id: demo.organizations.north, name: 'North' },
      },
    });
    expect(data.signIn.viewer.scopes).toContain('orders:place');
    expect(cookie?.token).toMatch(/^[\w-]{43}$/);
    expect(cookie?.expiresAt).toBe(new Date(world.clock.now.getTime() + 7 * 86_400_000).toISOString());
  });
});
