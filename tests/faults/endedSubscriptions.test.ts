import { randomUUID } from 'node:crypto';
import { until } from '@kontor/kit/testing/runtime.ts';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Answer, Asker, Followed } from '../testkit/graph.ts';
import { startTestKontor, type TestKontor } from '../testkit/kontor.ts';
import { fillCart, placeOrder } from '../testkit/shopping.ts';

/*
 * Whoever loses a right loses what is open by it: within seconds, and whether or not an event comes.
 * Nobody else notices.
 */
const ORDER_CHANGED = 'subscription { orderChanged { to order { number } } }';

let kontor: TestKontor;
let head: Asker;
let others: Followed;
const opened: Followed[] = [];

beforeAll(async () => {
  kontor = await startTestKontor();
  head = await kontor.signIn('head@north.example');
  others = head.follow(ORDER_CHANGED);
  await until(() => others.connections() === 1);
});
afterAll(async () => {
  await others?.stop();
  await kontor?.stop();
});
afterEach(async () => {
  for (const followed of opened.splice(0)) await followed.stop();
  expect({ ...others, connections: others.connections() }).toMatchObject({
    errors: [],
    closed: [],
    connections: 1,
  });
});

function follow(asker: Asker): Followed {
  const followed = asker.follow(ORDER_CHANGED);
  opened.push(followed);
  return followed;
}

const isOpen = (followed: Followed) => expect.poll(followed.connections).toBe(1);

const isClosed = (followed: Followed, code: number, reason: string) =>
  expect.poll(() => followed.closed, { timeout: 5_000 }).toEqual([{ code, reason }]);

test('a session that is signed out ends its own subscription, and no other of the same person', async () => {
  const [here, elsewhere] = await Promise.all([
    kontor.signIn('buyer@north.example'),
    kontor.signIn('buyer@north.example'),
  ]);
  const followed = follow(here);
  const kept = follow(elsewhere);
  await isOpen(followed);
  await isOpen(kept);
  await here.ask('mutation { signOut }');
  await isClosed(followed, 4401, 'Session ended');
  expect(followed.errors.flat()).not.toEqual([]);
  expect(kept.closed).toEqual([]);
});

test('an API key that is revoked ends the subscriptions of its program', async () => {
  const { createApiKey } = await head.ask(
    `mutation ($input: CreateApiKeyInput!) {
      createApiKey(input: $input) { ... on ApiKeyCreated { secret apiKey { id } } }
    }`,
    {
      input: {
        name: 'ERP',
        scopes: ['graph:adhoc', 'orders:read'],
        idempotencyKey: randomUUID(),
      },
    },
  );
  const followed = follow(kontor.withToken(createApiKey.secret));
  await isOpen(followed);
  await head.ask('mutation ($id: ID!) { revokeApiKey(input: { id: $id }) { __typename } }', {
    id: createApiKey.apiKey.id,
  });
  await isClosed(followed, 4401, 'Session ended');
});

test('a person who is no longer a member hears of nothing more', async () => {
  const leaver = await kontor.signIn('accountant@north.example');
  const followed = follow(leaver);
  await isOpen(followed);
  const { viewer } = await head.ask('{ viewer { organization { members { id roles } } } }');
  const { id } = viewer.organization.members.find((member: Answer) =>
    member.roles.includes('ACCOUNTANT'),
  );
  const { endMembership } = await head.ask(
    'mutation ($id: ID!) { endMembership(input: { membershipId: $id }) { __typename } }',
    { id },
  );
  expect(endMembership.__typename).toBe('MembershipEnded');
  await isClosed(followed, 4401, 'Session ended');
  const { errors } = await leaver.answer('{ viewer { user { id } } }');
  expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
});

test('people of a suspended company are connected anew, with the rights that are left to them', async () => {
  const [admin, buyer] = await Promise.all([
    kontor.signIn('admin@kontor.example'),
    kontor.signIn('buyer@south.example'),
  ]);
  const followed = follow(buyer);
  await isOpen(followed);
  const { viewer } = await buyer.ask('{ viewer { organization { id } } }');
  await admin.ask(
    `mutation ($id: ID!) {
      changeOrganizationStatus(input: { organizationId: $id, status: SUSPENDED }) { __typename }
    }`,
    { id: viewer.organization.id },
  );
  await isClosed(followed, 4403, 'Rights changed');
  await expect.poll(followed.connections).toBe(2);
});

test('a right that was taken away beside the graph is missed at the next event, which is not told', async () => {
  const [sales, buyer] = await Promise.all([
    kontor.signIn('sales@kontor.example'),
    kontor.signIn('buyer@north.example'),
  ]);
  const order = await placeOrder(buyer, await fillCart(buyer));
  const followed = follow(buyer);
  await isOpen(followed);
  await kontor.sql(`update accounts.membership set roles = '{CONTENT}' where user_id = $1`, [
    (await buyer.ask('{ viewer { user { id } } }')).viewer.user.id,
  ]);
  await expect
    .poll(async () => (await buyer.ask('{ viewer { roles } }')).viewer.roles, { timeout: 10_000 })
    .toEqual(['CONTENT']);

  await sales.ask(
    `mutation ($input: ConfirmOrderInput!) { confirmOrder(input: $input) { __typename } }`,
    { input: { orderId: order.id, idempotencyKey: randomUUID() } },
  );
  await expect
    .poll(() => followed.closed[0], { timeout: 5_000 })
    .toEqual({ code: 4403, reason: 'Rights changed' });
  expect(followed.events).toEqual([]);
  await expect
    .poll(() => followed.errors.flat())
    .toContainEqual(
      expect.objectContaining({ extensions: expect.objectContaining({ code: 'FORBIDDEN' }) }),
    );
  await expect
    .poll(() => others.events.map(({ orderChanged }) => orderChanged.to))
    .toContain('CONFIRMED');
});
