import { newId } from '@kontor/kit/ids.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { controller, finance, type OpenPricing, openPricing } from './openPricing.ts';
import { tradeWith } from './trade.ts';

let pricing: OpenPricing;
let trade: ReturnType<typeof tradeWith>;

beforeAll(async () => {
  pricing = await openPricing('2026-08-02T09:00:00Z');
  trade = tradeWith(pricing);
});
afterAll(() => pricing.close());

/** Runs the minute's job that looks for blocks a new day made or ended. */
const checkBlocks = () =>
  pricing.definition.jobs?.checkBlocks?.(undefined as never, pricing.context());

const told = (payer: string) => pricing.events('credit.blockChanged', payer);

async function creditNote(organizationId: string, amount: string) {
  const { issueCreditNote } = await pricing.answer(
    finance,
    `mutation ($input: IssueCreditNoteInput!) { issueCreditNote(input: $input) { __typename
      ... on AdjustmentMade { adjustment { number unallocated { amount } } } } }`,
    {
      input: {
        organizationId,
        amount,
        currency: 'RUB',
        vatRate: '22',
        reason: 'Came back',
        idempotencyKey: newId(),
      },
    },
  );
  return issueCreditNote;
}

describe('overdue, soft block, automatic lift (scenario E4)', () => {
  let payer: string;

  beforeAll(async () => {
    payer = await pricing.customer();
    const terms = { limit: '1000000', graceDays: 5, overdueThreshold: '10000', paymentDays: 30 };
    await trade.setTerms(payer, terms);
    await trade.invoice(payer, '300000', '2026-08-02T09:00:00Z');
    pricing.clock.now = new Date('2026-08-21T09:00:00Z');
    await trade.invoice(payer, '120000', '2026-08-21T09:00:00Z');
    await creditNote(payer, '40000');
  });

  it('blocks nothing on the days of grace, though a new day makes the invoice overdue', async () => {
    pricing.clock.now = new Date('2026-09-01T20:59:00Z');
    await checkBlocks();
    expect((await trade.credit(payer))?.block).toBeNull();
    pricing.clock.now = new Date('2026-09-01T21:00:00Z');
    await checkBlocks();
    expect((await trade.credit(payer))?.block).toMatchObject({ level: 'WARN' });
    expect(await told(payer)).toEqual([
      {
        organizationId: payer,
        before: null,
        level: 'WARN',
        liftedBy: '260000.00',
        bypassUntil: null,
        currency: 'RUB',
      },
    ]);
  });

  it('holds shipments on 10 September: 260,000 overdue for 9 days, lifted by 250,000', async () => {
    pricing.clock.now = new Date('2026-09-10T09:00:00Z');
    await checkBlocks();
    expect(await trade.credit(payer)).toMatchObject({
      overdue: '260000.00',
      oldestOverdueDays: 9,
      block: { level: 'HOLD_SHIPMENT', liftedBy: { amount: '250000.00', currency: 'RUB' } },
    });
    expect((await told(payer)).at(-1)).toMatchObject({
      before: 'WARN',
      level: 'HOLD_SHIPMENT',
      liftedBy: '250000.00',
    });
    expect((await trade.hold(payer, '1000')).__typename).toBe('CreditHeld');
  });

  it('asks that people be told: the sums to those who see the credit, no sums to the others', async () => {
    const { em } = pricing.context();
    const rows = await em.execute<Array<{ payload: Record<string, unknown> }>>(
      `select payload from outbox where type = 'notification.requested' and organization = ? order by id`,
      [payer],
    );
    const requests = rows.map(({ payload }) => payload);
    expect(requests).toMatchObject([
      { kind: 'CREDIT', to: { scopes: ['credit:read'], staffScopes: ['credit:write'] } },
      { kind: 'CREDIT', to: { scopes: ['orders:place'], staffScopes: ['orders:confirm'] } },
    ]);
    expect(JSON.stringify(requests[0]?.text)).toContain('250000.00');
    expect(JSON.stringify(requests[1])).not.toMatch(/250000|260000/);
    expect(requests[1]?.key).toBe(requests[0]?.key);
  });

  it('is lifted by the payment of 255,000 itself: 5,000 overdue are under the threshold', async () => {
    pricing.clock.now = new Date('2026-09-11T09:00:00Z');
    const { payment } = await trade.pay(payer, '255000');
    expect(payment.unallocated.amount).toBe('0.00');
    expect(await trade.credit(payer)).toMatchObject({
      overdue: '5000.00',
      block: { level: 'WARN', liftedBy: { amount: '5000.00' } },
    });
    expect((await told(payer)).at(-1)).toMatchObject({ before: 'HOLD_SHIPMENT', level: 'WARN' });
  });

  it('is told once: a day that changes nothing tells nothing', async () => {
    const before = await told(payer);
    await checkBlocks();
    await checkBlocks();
    expect(await told(payer)).toEqual(before);
  });
});

describe('what finance decides about a block', () => {
  it('lets goods leave for a time, by two people, and no longer', async () => {
    pricing.clock.now = new Date('2026-09-10T09:00:00Z');
    const payer = await pricing.customer();
    await trade.setTerms(payer, { limit: '1000', paymentDays: 0 });
    await trade.invoice(payer, '500', '2026-09-01T09:00:00Z');
    const until = '2026-09-11T09:00:00.000Z';
    const asked = await trade.ask('allowShipping', {
      organizationId: payer,
      until,
      reason: 'The payment is on its way',
    });
    expect(asked.change).toMatchObject({ kind: 'BYPASS', shippingAllowedUntil: until });
    expect((await told(payer)).at(-1)).toMatchObject({ level: 'HOLD_SHIPMENT', bypassUntil: null });
    await trade.decide(asked.change.id);
    expect((await told(payer)).at(-1)).toMatchObject({ bypassUntil: until });

    pricing.clock.now = new Date(until);
    await checkBlocks();
    expect((await told(payer)).at(-1)).toMatchObject({ level: 'HOLD_SHIPMENT', bypassUntil: null });
  });

  it('never keeps goods that have left from being invoiced, whatever the block', async () => {
    const payer = await pricing.customer();
    await trade.setTerms(payer, { limit: '100' });
    const order = await trade.order(payer, '80');
    await trade.setTerms(payer, { limit: '0', isStopped: true });
    await trade.ship(order);
    expect(await trade.credit(payer)).toMatchObject({
      invoiced: '80.00',
      openOrders: '0.00',
      block: { level: 'STOP' },
    });
  });

  it('stops all ordering at once, and two people let it go on', async () => {
    const payer = await pricing.customer();
    await trade.setTerms(payer, { limit: '1000' });
    const { stopOrdering } = await pricing.answer(
      finance,
      `mutation ($input: StopOrderingInput!) { stopOrdering(input: $input) { __typename
        ... on CreditTermsSet { organization { credit { block { level liftedBy { amount } } } } } } }`,
      { input: { organizationId: payer, reason: 'Insolvent', idempotencyKey: newId() } },
    );
    expect(stopOrdering.organization.credit.block).toEqual({ level: 'STOP', liftedBy: null });
    expect(await trade.hold(payer, '1')).toMatchObject({ policy: 'REFUSE', shortId: null });

    const again = await trade.askTerms(payer, { limit: '1000' });
    expect(await trade.hold(payer, '1')).toMatchObject({ policy: 'REFUSE' });
    await trade.decide(again.change.id, {}, controller);
    expect((await trade.hold(payer, '1')).__typename).toBe('CreditHeld');
    expect((await told(payer)).at(-1)).toMatchObject({ before: 'STOP', level: null });
  });
});
