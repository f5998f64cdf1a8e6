import { type Mailbox, startMailbox } from '@kontor/kit/testing/mailbox.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Asker } from '../testkit/graph.ts';
import { startTestKontor, type TestKontor } from '../testkit/kontor.ts';
import { announceProduct, followProduct, publishProduct } from '../testkit/novelty.ts';

/*
 * A product is announced, a buyer asks to be told, the content manager publishes it: the buyer's open
 * page and mailbox tell of it, and nobody else's.
 */
const RECEIVED = `subscription ($after: String) { notificationReceived(after: $after) {
  kind title(locale: EN) link cursor } }`;
const LIST = '{ notifications { unreadCount nodes { id title(locale: RU) readAt } } }';
const READ = `mutation ($ids: [ID!]) { markNotificationsRead(input: { ids: $ids }) {
  ... on NotificationsRead { unreadCount } } }`;
const FOLLOWED = '{ followedProducts { product { sku status availableFrom isFollowed } } }';
const NOVELTIES = '{ novelties { nodes { product { sku } } } }';

let mailbox: Mailbox;
let kontor: TestKontor;
let manager: Asker;
let buyer: Asker;
let other: Asker;

beforeAll(async () => {
  mailbox = await startMailbox();
  kontor = await startTestKontor({
    KONTOR_SMTP_URL: mailbox.url,
    KONTOR_MAIL_FROM: 'Kontor <portal@kontor.example>',
    KONTOR_PUBLIC_URL: 'https://portal.example',
  });
  [manager, buyer, other] = await Promise.all([
    kontor.signIn('content@kontor.example'),
    kontor.signIn('buyer@north.example'),
    kontor.signIn('buyer@south.example'),
  ]);
});
afterAll(async () => {
  await kontor?.stop();
  await mailbox?.stop();
});

test('a buyer who waits for an announced product is told on the open page and by e-mail', async () => {
  const [page, stranger] = [buyer.follow(RECEIVED), other.follow(RECEIVED)];
  await expect.poll(() => page.connections() * stranger.connections()).toBe(1);
  const id = await announceProduct(manager, 'NEW-CABLE-1');
  await followProduct(buyer, id);
  expect(await buyer.ask(FOLLOWED)).toEqual({
    followedProducts: [
      {
        product: {
          ...{ sku: 'NEW-CABLE-1', status: 'ANNOUNCED', availableFrom: '2027-04-01' },
          isFollowed: true,
        },
      },
    ],
  });

  await publishProduct(manager, id);
  await expect.poll(() => page.events.length, { timeout: 10_000 }).toBe(1);
  expect(page.events[0].notificationReceived).toMatchObject({
    kind: 'AVAILABILITY',
    title: 'NEW-CABLE-1 is on sale',
    link: '/products/NEW-CABLE-1',
  });
  const { notifications } = await buyer.ask(LIST);
  expect(notifications).toMatchObject({
    unreadCount: 1,
    nodes: [{ title: 'NEW-CABLE-1 поступил в продажу', readAt: null }],
  });
  expect(await buyer.ask(READ, { ids: [notifications.nodes[0].id] })).toEqual({
    markNotificationsRead: { unreadCount: 0 },
  });
  expect((await buyer.ask(NOVELTIES)).novelties.nodes).toEqual([
    { product: { sku: 'NEW-CABLE-1' } },
  ]);

  await expect.poll(() => mailbox.received.length, { timeout: 10_000 }).toBe(1);
  const [letter] = mailbox.received;
  expect(letter?.recipients).toEqual(['buyer@north.example']);
  expect(letter?.source.replaceAll('=\r\n', '')).toContain(
    'https://portal.example/products/NEW-CABLE-1',
  );
  expect(stranger.events).toEqual([]);
  expect(await other.ask(LIST)).toMatchObject({ notifications: { unreadCount: 0, nodes: [] } });
  await Promise.all([page.stop(), stranger.stop()]);
});

test('what was told while the page was not connected is not missed', async () => {
  const page = buyer.follow(RECEIVED);
  await expect.poll(() => page.connections()).toBe(1);
  const first = await announceProduct(manager, 'NEW-CABLE-2');
  const second = await announceProduct(manager, 'NEW-CABLE-3');
  await Promise.all([followProduct(buyer, first), followProduct(buyer, second)]);
  await publishProduct(manager, first);
  await expect.poll(() => page.events.length, { timeout: 10_000 }).toBe(1);
  const { cursor } = page.events[0].notificationReceived;
  await page.stop();
  await publishProduct(manager, second);
  const again = buyer.follow(RECEIVED, { after: cursor });
  await expect.poll(() => again.events.length, { timeout: 10_000 }).toBe(1);
  expect(again.events[0].notificationReceived.title).toBe('NEW-CABLE-3 is on sale');
  await again.stop();
});
