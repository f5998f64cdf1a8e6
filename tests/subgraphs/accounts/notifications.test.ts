import { demo } from '@kontor/kit/demo.ts';
import { type NotificationRequest, requestNotification } from '@kontor/kit/notifications.ts';
import { countStatements } from '@kontor/kit/statements.ts';
import { type Mailbox, startMailbox } from '@kontor/kit/testing/mailbox.ts';
import { until } from '@kontor/kit/testing/runtime.ts';
import { ANONYMOUS, serviceViewer, type Viewer } from '@kontor/kit/viewer.ts';
import type { ExecutionResult } from 'graphql';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type AccountsWorld, openAccountsWorld, type Person } from './accountsWorld.ts';

const LIST = `query ($first: Int, $after: String, $isUnread: Boolean, $kinds: [NotificationKind!]) {
  notifications(first: $first, after: $after, isUnread: $isUnread, kinds: $kinds) {
    totalCount unreadCount pageInfo { hasNextPage endCursor }
    nodes { id kind title(locale: EN) text(locale: RU) link isUrgent at readAt cursor } } }`;
const READ = `mutation ($ids: [ID!]) { markNotificationsRead(input: { ids: $ids }) {
  __typename ... on NotificationsRead { unreadCount } ... on Problem { code } } }`;
const PREFERENCES = `query { notificationPreferences {
  channels { kind channel } quietHours { from until timeZone } email } }`;
const SET = `mutation ($input: SetNotificationPreferencesInput!) { setNotificationPreferences(input: $input) {
  __typename ... on InvalidInput { field } ... on NotificationPreferencesSet {
    preferences { channels { kind channel } quietHours { from until timeZone } } } } }`;
const FOLLOW = `subscription ($after: String) { notificationReceived(after: $after) { title(locale: EN) cursor } }`;

interface Listed {
  notifications: {
    totalCount: number;
    unreadCount: number;
    pageInfo: { hasNextPage: boolean; endCursor: string };
    nodes: Array<{
      id: string;
      kind: string;
      title: string;
      readAt: string | null;
      cursor: string;
    }>;
  };
}

const { north, seller } = demo.organizations;
let world: AccountsWorld;
let mailbox: Mailbox;
let accountant: Person;
let buyer: Person;
let southBuyer: Person;
let finance: Person;

beforeAll(async () => {
  mailbox = await startMailbox();
  world = await openAccountsWorld({
    KONTOR_SMTP_URL: mailbox.url,
    KONTOR_MAIL_FROM: 'Kontor <portal@kontor.example>',
    KONTOR_PUBLIC_URL: 'https://portal.example',
  });
  accountant = await world.viewerOf('accountant@north.example');
  buyer = await world.viewerOf('buyer@north.example');
  southBuyer = await world.viewerOf('buyer@south.example');
  finance = await world.viewerOf('finance@kontor.example');
  world.runtime.start();
});
beforeEach(() => {
  world.clock.now = new Date('2026-09-11T09:00:00.000Z');
  mailbox.received.length = 0;
  mailbox.refusal = null;
});
afterEach(async () => {
  await world.database.query('truncate notification, notification_inbox, notification_preference');
  // Those that are left find nothing to send.
  await wakeJobs();
  await until(async () => (await mailJobs()).length === 0);
});
afterAll(async () => {
  await world?.close();
  await mailbox?.stop();
});

const lifted: Omit<NotificationRequest, 'at'> = {
  key: 'credit.lifted:north:2026-09-11',
  organizationId: north,
  to: { scopes: ['credit:read', 'orders:place'], staffScopes: ['credit:write'] },
  kind: 'CREDIT',
  title: { ru: 'Отгрузки возобновлены', en: 'Shipping goes on' },
  text: { ru: 'Просрочено 5 000 ₽.', en: '5,000 ₽ is overdue.' },
  link: '/finance',
};

/** Asks that people be told and waits until the event was acted on. */
async function tell(change: Partial<typeof lifted> = {}): Promise<void> {
  const ctx = world.context();
  requestNotification(ctx, { ...lifted, ...change });
  await ctx.em.flush();
  await settled();
}
async function settled(): Promise<void> {
  await until(async () => {
    const { rows } = await world.database.query(
      `select (select count(*) from outbox where published_at is null and type = 'notification.requested')
        + (select count(*) from bus.delivery) as waiting`,
    );
    return Number(rows[0].waiting) === 0;
  });
}
const list = async (viewer: Viewer, variables = {}) =>
  (await world.ask<Listed>(viewer, LIST, variables)).data.notifications;
const titlesOf = async (viewer: Viewer, variables = {}) =>
  (await list(viewer, variables)).nodes.map(({ title }) => title);
const codeOf = async (viewer: Viewer, query: string, variables = {}) =>
  (await world.ask(viewer, query, variables)).errors?.[0]?.extensions?.code;
const mailedTo = () => mailbox.received.flatMap(({ recipients }) => recipients).sort();
const mailJobs = async () => {
  const { rows } = await world.database.query(
    `select run_at from graphile_worker.jobs where task_identifier = 'accounts:mailNotification'`,
  );
  return rows.map(({ run_at }) => run_at.toISOString());
};

test('a lifted block is told to accountant, buyer, head and the seller’s finance, each once', async () => {
  await tell();
  for (const viewer of [accountant, buyer, finance]) {
    expect(await list(viewer)).toMatchObject({
      totalCount: 1,
      unreadCount: 1,
      nodes: [
        {
          ...{ kind: 'CREDIT', title: 'Shipping goes on', text: 'Просрочено 5 000 ₽.' },
          ...{ link: '/finance', isUrgent: false, at: '2026-09-11T09:00:00.000Z', readAt: null },
        },
      ],
    });
  }
  expect(await titlesOf(southBuyer)).toEqual([]);
  await until(() => mailbox.received.length >= 5);
  expect(mailedTo()).toEqual([
    ...['accountant@north.example', 'admin@kontor.example', 'buyer@north.example'],
    ...['finance@kontor.example', 'head@north.example'],
  ]);
});

test('what is told again under the same key is not told again', async () => {
  const to = { userIds: [buyer.userId] };
  await tell({ to });
  await tell({ to, title: { ru: 'Ещё раз', en: 'Again' } });
  await tell({ to, key: 'another', title: { ru: 'Другое', en: 'Another' } });
  expect(await titlesOf(buyer)).toEqual(['Another', 'Shipping goes on']);
  await until(() => mailbox.received.length >= 2);
  expect(mailedTo()).toEqual(['buyer@north.example', 'buyer@north.example']);
});

test('people of another organization are not told, even by name', async () => {
  await tell({ to: { userIds: [southBuyer.userId, buyer.userId] } });
  expect(await titlesOf(southBuyer)).toEqual([]);
  expect(await titlesOf(buyer)).toHaveLength(1);
});

test('whoever has left is neither told nor written to', async () => {
  world.clock.now = new Date('2026-09-11T20:00:00.000Z');
  const leave = (endedAt: Date | null) =>
    world.database.query('update membership set ended_at = $1 where id = $2', [
      endedAt,
      demo.memberships.northBuyer,
    ]);
  try {
    await tell({ to: { userIds: [buyer.userId] } });
    await until(async () => (await mailJobs()).some((at) => at.startsWith('2026-09-12')));
    await leave(world.clock.now);
    await wakeJobs();
    await until(async () => (await mailJobs()).length === 0);
    expect(mailbox.received).toEqual([]);
    await tell({ key: 'later', to: { userIds: [buyer.userId] } });
    const { rows } = await world.database.query("select 1 from notification where key = 'later'");
    expect(rows).toEqual([]);
  } finally {
    await leave(null);
  }
});

describe('the list', () => {
  test('shows people their own alone, and nothing to nobody, programs and services', async () => {
    await tell({ to: { userIds: [buyer.userId] } });
    const [own] = (await list(buyer)).nodes;
    for (const other of [accountant, southBuyer, finance]) {
      expect((await list(other)).nodes).toEqual([]);
      const { data } = await world.ask(other, READ, { ids: [own?.id] });
      expect(data.markNotificationsRead).toEqual({
        __typename: 'NotificationsRead',
        unreadCount: 0,
      });
    }
    expect((await list(buyer)).unreadCount).toBe(1);
    const program: Viewer = {
      ...{ kind: 'program', apiKeyId: own?.id ?? '', organizationId: north },
      ...{ isStaff: false, scopes: ['orders:read'] },
    };
    for (const query of [LIST, PREFERENCES, READ]) {
      expect(await codeOf(ANONYMOUS, query)).toBe('UNAUTHENTICATED');
      expect(await codeOf(program, query)).toBe('FORBIDDEN');
      expect(await codeOf(serviceViewer('orders'), query)).toBe('FORBIDDEN');
    }
  });

  test('of a person who acts for two organizations shows those of the one at hand', async () => {
    await tell({ to: { userIds: [buyer.userId] } });
    expect(await titlesOf({ ...buyer, organizationId: demo.organizations.south })).toEqual([]);
    expect(await titlesOf({ ...buyer, organizationId: seller, isStaff: true })).toEqual([]);
  });

  test('goes on from page to page, the newest first, and costs the same however long', async () => {
    for (let i = 1; i <= 5; i += 1) {
      await tell({ key: `k${i}`, to: { userIds: [buyer.userId] }, title: { ru: '', en: `${i}` } });
    }
    const first = await list(buyer, { first: 3 });
    expect(first.nodes.map(({ title }) => title)).toEqual(['5', '4', '3']);
    expect(await titlesOf(buyer, { after: first.pageInfo.endCursor })).toEqual(['2', '1']);
    const { statements } = await countStatements(() => list(buyer, { first: 5 }));
    const { statements: ofOne } = await countStatements(() => list(buyer, { first: 1 }));
    expect(statements).toHaveLength(ofOne.length);
  });

  test('is narrowed to the unread and to kinds', async () => {
    const to = { userIds: [buyer.userId] };
    await tell({ to });
    await tell({ to, key: 'order', kind: 'ORDER', title: { ru: 'Заказ', en: 'Order' } });
    expect(await titlesOf(buyer, { kinds: ['ORDER'] })).toEqual(['Order']);
    const [order] = (await list(buyer)).nodes;
    const { data } = await world.ask(buyer, READ, { ids: [order?.id, 'not an id'] });
    expect(data.markNotificationsRead).toMatchObject({ unreadCount: 1 });
    expect(await titlesOf(buyer, { isUnread: true })).toEqual(['Shipping goes on']);
    expect(await titlesOf(buyer, { isUnread: false })).toEqual(['Order']);
    await world.ask(buyer, READ);
    expect(await list(buyer)).toMatchObject({ totalCount: 2, unreadCount: 0 });
  });

  test.each([['e30'], ['WyJ4Il0'], ['Wy0xXQ'], ['WyI5OTk5OTk5OTk5OTk5OTk5OTk5OSJd'], ['\0']])(
    'refuses a cursor that it did not give (%s)',
    async (after) => {
      expect(await codeOf(buyer, LIST, { after })).toBe('BAD_USER_INPUT');
    },
  );

  test('takes no more than a hundred ids at once', async () => {
    const ids = Array.from({ length: 101 }, () => north);
    const { data } = await world.ask(buyer, READ, { ids });
    expect(data.markNotificationsRead).toEqual({
      __typename: 'InvalidInput',
      code: 'INVALID_INPUT',
    });
  });
});

describe('an open page', () => {
  const follow = async (viewer: Viewer, variables = {}) => {
    const result = await world.accounts.subscribe({
      query: FOLLOW,
      variables,
      viewerToken: world.runtime.tokens.sign(viewer),
      request: { requestId: 'test' },
    });
    if (!(Symbol.asyncIterator in result)) throw result.errors?.[0] ?? new Error('No stream.');
    const next = async () => {
      const { value } = (await result.next()) as { value: ExecutionResult };
      return value.data?.notificationReceived as { title: string; cursor: string };
    };
    return { next, end: () => result.return?.() };
  };
  const named = (title: string) => ({ key: title, title: { ru: title, en: title } });

  test('is told at once of what is for its reader alone, and of what it missed', async () => {
    const page = await follow(buyer);
    await tell({ ...named('to another'), to: { userIds: [accountant.userId] } });
    await tell({ ...named('one'), to: { userIds: [buyer.userId] } });
    const one = await page.next();
    expect(one.title).toBe('one');
    await page.end();

    await tell({ ...named('two'), to: { userIds: [buyer.userId] } });
    await tell({ ...named('three'), to: { userIds: [buyer.userId] } });
    const again = await follow(buyer, { after: one.cursor });
    expect([(await again.next()).title, (await again.next()).title]).toEqual(['two', 'three']);
    await again.end();
  });

  test('misses none of many that are told at once', async () => {
    const page = await follow(buyer);
    const ctx = world.context();
    const keys = Array.from({ length: 20 }, (_, i) => `many ${i}`);
    for (const key of keys) {
      requestNotification(ctx, { ...lifted, ...named(key), to: { userIds: [buyer.userId] } });
    }
    await ctx.em.flush();
    const seen: string[] = [];
    for (const _ of keys) seen.push((await page.next()).title);
    expect(seen.sort()).toEqual(keys.sort());
    await page.end();
  });

  test('of somebody who has signed out or is a program is refused', async () => {
    await expect(follow(ANONYMOUS)).rejects.toThrow('Sign in');
    await expect(follow(buyer, { after: 'nonsense' })).rejects.toThrow('cursor');
  });
});

describe('an e-mail', () => {
  const toBuyer = { userIds: [demo.users.northBuyer] };

  test('is in the language of the person and leads into the portal', async () => {
    await world.database.query("update users set locale = 'EN' where id = $1", [buyer.userId]);
    await tell({ to: toBuyer });
    await until(() => mailbox.received.length > 0);
    await world.database.query("update users set locale = 'RU' where id = $1", [buyer.userId]);
    const { source } = mailbox.received[0]!;
    expect(source).toContain('Subject: Shipping goes on');
    expect(source).toContain('https://portal.example/finance');
    expect(source).toContain('https://portal.example/account/notifications');
  });

  test('waits for the morning of the person, unless it is urgent', async () => {
    const quietHours = { from: '21:00', until: '08:00', timeZone: 'Asia/Vladivostok' };
    await world.ask(buyer, SET, { input: { quietHours } });
    world.clock.now = new Date('2026-09-11T12:00:00.000Z');
    await tell({ to: toBuyer });
    await until(async () => (await mailJobs()).includes('2026-09-11T22:00:00.000Z'));
    expect(await titlesOf(buyer), 'the portal does not wait').toHaveLength(1);
    await tell({ to: toBuyer, key: 'urgent', isUrgent: true });
    await until(() => mailbox.received.length === 1);

    world.clock.now = new Date('2026-09-11T22:00:00.000Z');
    await wakeJobs();
    await until(() => mailbox.received.length === 2);
  });

  test('that the server does not take is sent later, once', async () => {
    mailbox.refusal = { code: 451, text: 'Come back later' };
    await tell({ to: toBuyer });
    await until(async () => {
      const { rows } = await world.database.query(
        `select 1 from graphile_worker.jobs
         where task_identifier = 'accounts:mailNotification' and attempts = 1 and last_error is not null`,
      );
      return rows.length === 1;
    });
    mailbox.refusal = null;
    await wakeJobs();
    await until(async () => (await mailJobs()).length === 0);
    expect(mailedTo()).toEqual(['buyer@north.example']);
  });
});

describe('preferences', () => {
  test('are in the portal and by e-mail, with a quiet night of the seller, unless said otherwise', async () => {
    const { data } = await world.ask(buyer, PREFERENCES);
    expect(data.notificationPreferences).toEqual({
      channels: ['CREDIT', 'PRICES', 'ORDER', 'AVAILABILITY', 'NEWS'].map((kind) => ({
        kind,
        channel: 'BOTH',
      })),
      quietHours: { from: '21:00', until: '08:00', timeZone: 'Europe/Moscow' },
      email: 'buyer@north.example',
    });
  });

  test.each([
    ['BOTH', 1, 1],
    ['PORTAL', 1, 0],
    ['EMAIL', 0, 1],
    ['OFF', 0, 0],
  ])('of %s show %i in the portal and send %i e-mail', async (channel, shown, mailed) => {
    await world.ask(buyer, SET, { input: { channels: [{ kind: 'CREDIT', channel }] } });
    await tell({ to: { userIds: [buyer.userId] } });
    await until(async () => (await mailJobs()).length === 0);
    expect(await list(buyer)).toMatchObject({ totalCount: shown, unreadCount: shown });
    expect(mailbox.received).toHaveLength(mailed);
  });

  test('that are changed at once are both kept, and are the person’s own', async () => {
    const said = (input: object) => world.ask(buyer, SET, { input });
    await Promise.all([
      said({ channels: [{ kind: 'CREDIT', channel: 'OFF' }] }),
      said({ channels: [{ kind: 'ORDER', channel: 'EMAIL' }] }),
      said({ hasNoQuietHours: true }),
    ]);
    const { data } = await world.ask(buyer, PREFERENCES);
    expect(data.notificationPreferences).toMatchObject({ quietHours: null });
    expect(JSON.stringify(data)).toContain('{"kind":"CREDIT","channel":"OFF"}');
    expect(JSON.stringify(data)).toContain('{"kind":"ORDER","channel":"EMAIL"}');
    const others = await world.ask(accountant, PREFERENCES);
    expect(JSON.stringify(others.data)).not.toContain('OFF');
  });

  test.each([
    [
      { quietHours: { from: '25:00', until: '08:00', timeZone: 'Europe/Moscow' } },
      'quietHours.from',
    ],
    [{ quietHours: { from: '21:00', until: '08:00', timeZone: 'Nowhere' } }, 'quietHours.timeZone'],
    [
      {
        hasNoQuietHours: true,
        quietHours: { from: '21:00', until: '08:00', timeZone: 'Europe/Moscow' },
      },
      'hasNoQuietHours',
    ],
  ])('that make no sense are refused: %j', async (input, field) => {
    const { data } = await world.ask(buyer, SET, { input });
    expect(data.setNotificationPreferences).toEqual({ __typename: 'InvalidInput', field });
  });
});

test('what people were told of half a year ago is forgotten', async () => {
  await tell();
  world.wait(184 * 24 * 3600);
  await tell({ key: 'new' });
  const { forgetOldNotifications } = await import(
    '../../../subgraphs/accounts/src/modules/notification/forgetOldNotifications.ts'
  );
  await forgetOldNotifications(undefined, world.context());
  expect(await list(buyer)).toMatchObject({ totalCount: 1 });
});

/** Has jobs that wait for a later moment run now. */
async function wakeJobs(): Promise<void> {
  await world.database.query(
    `update graphile_worker._private_jobs set run_at = now()
     where task_id = (select id from graphile_worker._private_tasks
                      where identifier = 'accounts:mailNotification')`,
  );
}
