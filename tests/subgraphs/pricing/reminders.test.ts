import { newId } from '@kontor/kit/ids.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sendReminders } from '../../../subgraphs/pricing/src/modules/reminder/sendReminders.job.ts';
import { accountant, finance, type OpenPricing, openPricing } from './openPricing.ts';
import { tradeWith } from './trade.ts';

let pricing: OpenPricing;
let trade: ReturnType<typeof tradeWith>;

beforeAll(async () => {
  pricing = await openPricing('2026-09-10T09:00:00Z');
  trade = tradeWith(pricing);
});
afterAll(() => pricing.close());
beforeEach(() => setDay('2026-09-10'));

const setDay = (day: string) => {
  pricing.clock.now = new Date(`${day}T09:00:00Z`);
};

/** A customer with an invoice of 10 September that is due on the 20th. */
async function debtor(amount = '100') {
  const id = await pricing.customer();
  await trade.setTerms(id, { limit: '1000000', paymentDays: 10 });
  await trade.invoice(id, amount);
  return id;
}

interface Reminder {
  key: string;
  kind: string;
  to: object;
  text: { en: string };
}

/** What a payer was reminded of on a day, the job having run several times, also at once. */
async function remindedOn(day: string, organizationId: string): Promise<Reminder[]> {
  setDay(day);
  await Promise.all([sendReminders(pricing.context()), sendReminders(pricing.context())]);
  await sendReminders(pricing.context());
  const told = await pricing.events('notification.requested', `reminder:${organizationId}:${day}`);
  return told as Reminder[];
}

const MUTE = `mutation ($input: MuteRemindersInput!) { muteReminders(input: $input) { __typename
  ... on Problem { code message } ... on InvalidInput { field }
  ... on RemindersMuted { organization { reminders { mutedUntil reason mutedBy lastOn } } } } }`;

async function mute(organizationId: string, until: string | null, facts: object = {}) {
  const asked = { reason: 'Pays by a plan', idempotencyKey: newId(), ...facts };
  const input = { organizationId, until, ...asked };
  return (await pricing.answer(finance, MUTE, { input })).muteReminders;
}

describe('a payer is reminded', () => {
  it('three days before, on the day, and each week after, once a day', async () => {
    const id = await debtor();
    const days: string[] = [];
    for (let day = 16; day <= 30; day += 1) {
      const date = `2026-09-${day}`;
      const reminders = await remindedOn(date, id);
      expect(reminders.length).toBeLessThan(2);
      if (reminders.length > 0) days.push(date);
    }
    expect(days).toEqual(['2026-09-17', '2026-09-20', '2026-09-27']);
    expect(await remindedOn('2026-10-04', id)).toHaveLength(1);
  });

  it('of all that is owed, in one notification to those who read invoices', async () => {
    const id = await debtor('300');
    setDay('2026-09-17');
    await trade.invoice(id, '40');
    expect(await remindedOn('2026-09-27', id)).toMatchObject([
      {
        kind: 'PAYMENT_REMINDER',
        to: { scopes: ['invoices:read'] },
        text: { en: 'Overdue: 300.00 RUB. Due today: 40.00 RUB.' },
        link: '/finance',
      },
    ]);
  });

  it('of what is left once a part is paid, and of nothing once all is', async () => {
    const id = await debtor('300');
    await trade.pay(id, '100');
    expect(await remindedOn('2026-09-17', id)).toMatchObject([
      { text: { en: 'Due by 2026-09-20: 200.00 RUB.' } },
    ]);
    await trade.pay(id, '200');
    expect(await remindedOn('2026-09-20', id)).toEqual([]);
  });
});

describe('reminders that finance mutes', () => {
  it('come again on the day that was said, and are told of to the seller alone', async () => {
    const id = await debtor();
    expect(await mute(id, '2026-09-27')).toMatchObject({
      organization: {
        reminders: {
          mutedUntil: '2026-09-27',
          reason: 'Pays by a plan',
          mutedBy: expect.stringMatching(/^person:/),
        },
      },
    });
    expect(await remindedOn('2026-09-17', id)).toEqual([]);
    expect(await remindedOn('2026-09-20', id)).toEqual([]);
    expect(await remindedOn('2026-09-27', id)).toHaveLength(1);
    const QUERY = `query ($ids: [_Any!]!) { _entities(representations: $ids) {
      ... on Organization { reminders { mutedUntil reason } } } }`;
    const ids = [{ __typename: 'Organization', id }];
    const theirs = { ...accountant(id), scopes: ['payments:write'] };
    expect(await pricing.refusal(accountant(id), QUERY, { ids })).toBe('FORBIDDEN');
    expect(await pricing.refusal(theirs, QUERY, { ids })).toBe('FORBIDDEN');
    const input = { organizationId: id, until: null, idempotencyKey: newId() };
    expect(await pricing.refusal(theirs, MUTE, { input })).toBe('FORBIDDEN');
  });

  it('come again at once when the mute is lifted', async () => {
    const id = await debtor();
    await mute(id, '2026-12-31');
    await mute(id, null, { reason: null });
    expect(await remindedOn('2026-09-17', id)).toHaveLength(1);
  });

  it.each<[string, string | null, object, string]>([
    ['in the past', '2026-09-10', {}, 'until'],
    ['in more than a year', '2027-12-01', {}, 'until'],
    ['without a reason', '2026-09-30', { reason: ' ' }, 'reason'],
  ])('are not muted until a day %s', async (_what, until, facts, field) => {
    expect(await mute(await debtor(), until, facts)).toMatchObject({ field });
  });

  it('are those of a customer that there is', async () => {
    expect(await mute(newId(), '2026-09-30')).toMatchObject({ __typename: 'NotFound' });
    expect(await mute('x', '2026-09-30')).toMatchObject({ __typename: 'NotFound' });
  });
});
