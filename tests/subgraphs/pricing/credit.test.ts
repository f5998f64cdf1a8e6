import { newId } from '@kontor/kit/ids.ts';
import { countStatements } from '@kontor/kit/statements.ts';
import { serviceViewer } from '@kontor/kit/viewer.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { holdCredit } from '../../../subgraphs/pricing/src/modules/credit/creditHold.service.ts';
import { book } from '../../../subgraphs/pricing/src/modules/ledger/book.ts';
import { PaymentSchema } from '../../../subgraphs/pricing/src/modules/payment/payment.entity.ts';
import {
  accountant,
  buyer,
  finance,
  type OpenPricing,
  openPricing,
  orders,
  SELLER,
} from './openPricing.ts';
import { tradeWith } from './trade.ts';

let pricing: OpenPricing;
let trade: ReturnType<typeof tradeWith>;

beforeAll(async () => {
  pricing = await openPricing('2026-09-10T09:00:00Z');
  trade = tradeWith(pricing);
});
afterAll(() => pricing.close());

async function customerWithLimit(limit: string | null, terms: object = {}) {
  const id = await pricing.customer();
  await trade.setTerms(id, { limit, ...terms });
  return id;
}

/** Goods that left without an invoice so far, and money that no invoice was named for. */
async function bookShippedAndAdvance(organizationId: string, shipped: string, advance: string) {
  const ctx = pricing.context();
  const books = { organizationId, sellerId: SELLER, contractId: null, currency: 'RUB' };
  const facts = { ...books, bookedOn: '2026-09-01' };
  await ctx.em.transactional(async () => {
    const paymentId = newId();
    await ctx.em.insert(PaymentSchema, {
      id: paymentId,
      ...books,
      amount: advance,
      allocated: '0',
      reversed: '0',
      receivedOn: '2026-09-01',
      externalId: newId(),
      recordedAt: ctx.now(),
    });
    await book(ctx, [
      { kind: 'SHIPMENT', total: shipped, vat: '0', ...facts },
      { kind: 'PAYMENT', amount: advance, paymentId, ...facts },
    ]);
  });
}

describe('an order over the credit limit (scenario E3)', () => {
  let payer: string;

  beforeAll(async () => {
    payer = await customerWithLimit('1000000');
    await trade.invoice(payer, '600000.00');
    await trade.order(payer, '150000.00');
    await bookShippedAndAdvance(payer, '100000', '50000');
  });

  it.each([
    ['SHIPPED', '650000.00', '350000.00'],
    ['INVOICED', '550000.00', '450000.00'],
    ['ORDERED', '800000.00', '200000.00'],
  ])('has by basis %s an exposure of %s and %s available', async (basis, exposure, available) => {
    await trade.setTerms(payer, { limit: '1000000', basis });
    expect(await trade.credit(payer)).toMatchObject({
      limit: '1000000.00',
      exposure,
      available,
      basis,
      invoiced: '600000.00',
      shippedNotInvoiced: '100000.00',
      openOrders: '150000.00',
      holds: '0.00',
      unallocated: '50000.00',
      block: null,
    });
  });

  it('accepts 260,000 to wait for 60,000, and goes on once they are paid', async () => {
    const orderId = newId();
    const short = await trade.hold(payer, '260000', { orderId });
    expect(short).toMatchObject({
      __typename: 'CreditShort',
      policy: 'HOLD',
      code: 'CREDIT_SHORT',
      shortId: expect.any(String),
      needed: { amount: '60000.00', currency: 'RUB' },
    });
    expect(await trade.credit(payer)).toMatchObject({ available: '200000.00' });

    await trade.pay(payer, '60000');
    const held = await trade.hold(payer, '260000', { orderId });
    expect(held).toMatchObject({ __typename: 'CreditHeld', heldId: short.shortId });
    expect(await trade.credit(payer)).toMatchObject({ available: '0.00', holds: '260000.00' });
    expect(await trade.hold(payer, '260000', { orderId })).toEqual(held);
    expect(await trade.credit(payer)).toMatchObject({ available: '0.00', holds: '260000.00' });
  });

  it('is refused or let pass by the policy of the payer', async () => {
    const refusing = await customerWithLimit('100', { policy: 'REFUSE' });
    expect(await trade.hold(refusing, '100.01')).toMatchObject({
      __typename: 'CreditShort',
      policy: 'REFUSE',
      shortId: null,
      needed: { amount: '0.01' },
    });
    const generous = await customerWithLimit('100', { policy: 'ALLOW' });
    expect((await trade.hold(generous, '500')).__typename).toBe('CreditHeld');
    expect(await trade.credit(generous)).toMatchObject({ available: '-400.00', block: null });
  });

  it('needs no limit when it is paid in advance', async () => {
    const prepaying = await customerWithLimit(null);
    const orderId = newId();
    expect(await trade.hold(prepaying, '80', { orderId })).toMatchObject({
      needed: { amount: '80.00' },
    });
    await trade.pay(prepaying, '80');
    expect((await trade.hold(prepaying, '80', { orderId })).__typename).toBe('CreditHeld');
    expect(await trade.credit(prepaying)).toMatchObject({ limit: null, available: null });
  });

  it('takes nothing at all once finance has stopped the customer', async () => {
    const stopped = await customerWithLimit('1000000', { isStopped: true, policy: 'ALLOW' });
    expect(await trade.hold(stopped, '1')).toMatchObject({ policy: 'REFUSE', shortId: null });
    expect((await trade.credit(stopped))?.block).toEqual({ level: 'STOP', liftedBy: null });
  });
});

describe('many orders at once', () => {
  it('never pass the limit together: of 50 racing for room for 10, 10 get it', async () => {
    const payer = await customerWithLimit('1000');
    const answers = await Promise.all(Array.from({ length: 50 }, () => trade.hold(payer, '100')));
    const held = answers.filter(({ __typename }) => __typename === 'CreditHeld');
    expect(held).toHaveLength(10);
    expect(await trade.credit(payer)).toMatchObject({ holds: '1000.00', available: '0.00' });
  });

  it('gives two parallel orders of 150,000 with 200,000 available to exactly one', async () => {
    const payer = await customerWithLimit('200000');
    const answers = await Promise.all([trade.hold(payer, '150000'), trade.hold(payer, '150000')]);
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
      'CreditHeld',
      'CreditShort',
    ]);
  });

  it('take one hold for one key, however often it is asked for at once', async () => {
    const payer = await customerWithLimit('1000');
    const orderId = newId();
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => trade.hold(payer, '600', { orderId })),
    );
    expect(new Set(answers.map(({ heldId }) => heldId)).size).toBe(1);
    expect(await trade.credit(payer)).toMatchObject({ holds: '600.00' });
  });

  it('are not harmed by one whose connection breaks in the middle', async () => {
    const payer = await customerWithLimit('1000');
    const ctx = pricing.context(orders);
    const facts = { organizationId: payer, orderId: newId(), amount: '1000', currency: 'RUB' };
    const expiresAt = new Date('2026-09-10T10:00:00Z');
    const broken = ctx.em.transactional(async () => {
      await holdCredit(ctx, { ...facts, expiresAt, idempotencyKey: facts.orderId });
      await ctx.em.execute('select pg_terminate_backend(pg_backend_pid())');
    });
    await expect(broken).rejects.toThrow();
    expect(await trade.credit(payer)).toMatchObject({ holds: '0.00', available: '1000.00' });
    expect((await trade.hold(payer, '1000')).__typename).toBe('CreditHeld');
  });
});

describe('the life of a hold', () => {
  it('ends with its time, swept or not, and can be taken again', async () => {
    const payer = await customerWithLimit('100');
    const orderId = newId();
    await trade.hold(payer, '100', { orderId, minutes: 10 });
    expect((await trade.hold(payer, '1')).__typename).toBe('CreditShort');

    const before = pricing.clock.now;
    pricing.clock.now = new Date(before.getTime() + 10 * 60_000);
    expect(await trade.credit(payer)).toMatchObject({ holds: '0.00', available: '100.00' });
    expect((await trade.hold(payer, '100', { orderId })).__typename).toBe('CreditHeld');
    expect(await trade.credit(payer)).toMatchObject({ holds: '100.00' });
    pricing.clock.now = before;
  });

  it('is swept after its time, and those who wait for the credit hear of it', async () => {
    const payer = await customerWithLimit('100');
    const orderId = newId();
    await trade.hold(payer, '100', { orderId });
    const ctx = pricing.context();
    const before = pricing.clock.now;
    pricing.clock.now = new Date(before.getTime() + 20 * 60_000);
    const sweep = pricing.definition.jobs?.sweepExpiredHolds;
    await sweep?.(undefined as never, ctx);
    const facts = await pricing.events('credit.changed', payer);
    expect(facts.at(-1)).toEqual({ organizationId: payer, available: '100.00', currency: 'RUB' });
    pricing.clock.now = before;
    expect(await trade.release(orderId)).toBe(false);
  });

  it('ends when it is released; releasing twice or an unknown key changes nothing', async () => {
    const payer = await customerWithLimit('100');
    const orderId = newId();
    await trade.hold(payer, '100', { orderId });
    expect(await trade.release(orderId)).toBe(true);
    expect(await trade.release(orderId)).toBe(false);
    expect(await trade.release('unknown')).toBe(false);
    expect(await trade.credit(payer)).toMatchObject({ available: '100.00' });
  });

  it('is confirmed by the order, then freed by its cancellation', async () => {
    const payer = await customerWithLimit('100');
    const { orderId } = await trade.order(payer, '70');
    expect(await pricing.events('credit.confirmed', orderId)).toEqual([
      { orderId, organizationId: payer },
    ]);
    expect(await trade.credit(payer)).toMatchObject({ openOrders: '70.00', available: '30.00' });
    expect(await trade.release(orderId)).toBe(false);

    await pricing.deliver('order.cancelled', { orderId, organizationId: payer, reason: 'mistake' });
    expect(await trade.credit(payer)).toMatchObject({ openOrders: '0.00', available: '100.00' });
  });

  it('is taken again for an order that came after its time; else the order is told to wait', async () => {
    const payer = await customerWithLimit('100');
    const late = newId();
    const tooLate = newId();
    const before = pricing.clock.now;
    await trade.hold(payer, '60', { orderId: late });
    pricing.clock.now = new Date(before.getTime() + 11 * 60_000);
    await trade.hold(payer, '60', { orderId: tooLate });
    pricing.clock.now = new Date(before.getTime() + 22 * 60_000);
    for (const orderId of [late, tooLate]) {
      await pricing.deliver('order.placed', {
        orderId,
        number: orderId,
        organizationId: payer,
        creditHoldKey: orderId,
        totalWithVat: '60.00',
        currency: 'RUB',
        lines: [],
      });
    }
    expect(await pricing.events('credit.confirmed', late)).toHaveLength(1);
    expect(await pricing.events('credit.released', tooLate)).toEqual([
      { orderId: tooLate, organizationId: payer, needed: '20.00', currency: 'RUB' },
    ]);
    expect(await trade.credit(payer)).toMatchObject({ openOrders: '60.00' });
    pricing.clock.now = before;
  });

  it('of an order that is partly shipped asks only for the rest again', async () => {
    const payer = await customerWithLimit('100');
    const line = { id: newId(), quantity: '2', unitPrice: '40', vatRate: null };
    const order = await trade.order(payer, '80', [line]);
    await trade.ship({ ...order, lines: [{ id: line.id, quantity: '1' }] });
    expect((await trade.hold(payer, '90', { orderId: order.orderId })).__typename).toBe(
      'CreditHeld',
    );
    expect(await trade.credit(payer)).toMatchObject({ openOrders: '50.00', invoiced: '40.00' });
  });

  it('lets its order on no further once finance has stopped the customer, until it goes on', async () => {
    const payer = await customerWithLimit('100');
    const { orderId } = await trade.order(payer, '70');
    await trade.setTerms(payer, { limit: '100', isStopped: true });
    expect(await trade.hold(payer, '70', { orderId })).toMatchObject({
      policy: 'REFUSE',
      shortId: null,
      needed: { amount: '70.00' },
    });
    expect(await trade.credit(payer)).toMatchObject({ openOrders: '70.00' });

    await trade.setTerms(payer, { limit: '100' });
    expect((await trade.hold(payer, '70', { orderId })).__typename).toBe('CreditHeld');
    expect(await trade.credit(payer)).toMatchObject({ openOrders: '70.00' });
  });

  it('belongs to one order: its key is refused to another order or organization', async () => {
    const [payer, other] = [await customerWithLimit('100'), await customerWithLimit('100')];
    const key = newId();
    const orderId = newId();
    await trade.hold(payer, '1', { key, orderId });
    await expect(trade.hold(payer, '1', { key })).rejects.toThrow('BAD_USER_INPUT');
    await expect(trade.hold(other, '1', { key, orderId })).rejects.toThrow('BAD_USER_INPUT');
    expect(await trade.credit(other)).toMatchObject({ holds: '0.00' });
  });

  it('is refused with a wrong amount, currency, time or id', async () => {
    const payer = await customerWithLimit('100');
    await expect(trade.hold(payer, '-1')).rejects.toThrow('BAD_USER_INPUT');
    await expect(trade.hold(payer, '1.001')).rejects.toThrow('BAD_USER_INPUT');
    await expect(trade.hold(payer, '1', { currency: 'EUR' })).rejects.toThrow('BAD_USER_INPUT');
    await expect(trade.hold(payer, '1', { minutes: -1 })).rejects.toThrow('BAD_USER_INPUT');
    await expect(trade.hold(payer, '1', { orderId: 'x' })).rejects.toThrow('BAD_USER_INPUT');
  });
});

describe('credit terms', () => {
  it('are set by finance, once for a key, and told to waiting orders', async () => {
    const payer = await pricing.customer();
    const terms = { limit: '500', paymentDays: 14, idempotencyKey: newId() };
    const asked = await trade.askTerms(payer, terms);
    expect(asked).toMatchObject({ change: { status: 'ASKED', viewerCanDecide: false } });
    expect(await trade.askTerms(payer, terms)).toEqual(asked);
    expect(await trade.askTerms(payer, { ...terms, limit: '501' })).toMatchObject({
      code: 'IDEMPOTENCY_CONFLICT',
    });
    expect(await trade.decide(asked.change.id)).toMatchObject({
      __typename: 'CreditTermsSet',
      organization: { id: payer, credit: { limit: { amount: '500.00' }, paymentDays: 14 } },
    });
    expect((await trade.askTerms(payer, { limit: '500', paymentDays: 14 })).__typename).toBe(
      'CreditTermsSet',
    );
    expect(await pricing.events('credit.changed', payer)).toEqual([
      { organizationId: payer, available: '500.00', currency: 'RUB' },
    ]);
    expect(await pricing.jobs('recordAudit', payer)).toMatchObject([
      { action: 'creditTerms.asked' },
      { action: 'creditTerms.set', after: expect.stringContaining('"limit":"500') },
    ]);
  });

  it('are refused when they are wrong or the customer is unknown', async () => {
    const payer = await pricing.customer();
    expect(await trade.setTerms(payer, { limit: '-1' })).toMatchObject({ field: 'limit' });
    expect(await trade.setTerms(payer, { paymentDays: 400 })).toMatchObject({
      field: 'paymentDays',
    });
    for (const unknown of [newId(), 'not an id']) {
      expect((await trade.setTerms(unknown, { limit: '1' })).__typename).toBe('NotFound');
    }
  });

  it('keep their currency while something is owed or ordered in it', async () => {
    const payer = await customerWithLimit('100');
    await trade.order(payer, '70');
    expect(await trade.setTerms(payer, { limit: '1', currency: 'EUR' })).toMatchObject({
      field: 'currency',
    });
    const waiting = await customerWithLimit('100');
    await trade.order(waiting, '101');
    expect(await trade.setTerms(waiting, { limit: '1', currency: 'EUR' })).toMatchObject({
      field: 'currency',
    });
    const fresh = await customerWithLimit('100');
    const terms = { limit: '1', currency: 'EUR' };
    await pricing.rate('EUR', '100');
    expect((await trade.setTerms(fresh, terms)).__typename).toBe('CreditTermsSet');
  });
});

describe('who sees credit', () => {
  it('a customer its own only, staff everybody’s', async () => {
    const [mine, theirs] = [await customerWithLimit('100'), await customerWithLimit('200')];
    const seen = await trade.credits(accountant(mine), [mine, theirs, newId(), 'not an id']);
    expect(seen).toEqual([expect.objectContaining({ limit: '100.00' }), null, null, null]);
    expect(await trade.credits(finance, [mine, theirs])).toMatchObject([
      { limit: '100.00' },
      { limit: '200.00' },
    ]);
  });

  it('nobody without the scope, and nobody outside sets terms or holds', async () => {
    const payer = await customerWithLimit('100');
    const query =
      'query ($ids: [_Any!]!) { _entities(representations: $ids) { ... on Organization { credit { basis } } } }';
    const ids = [{ __typename: 'Organization', id: payer }];
    expect(await pricing.refusal(buyer(payer), query, { ids })).toBe('FORBIDDEN');

    const terms =
      'mutation ($input: SetCreditTermsInput!) { setCreditTerms(input: $input) { __typename } }';
    const input = { organizationId: payer, currency: 'RUB', limit: '9', idempotencyKey: newId() };
    expect(await pricing.refusal(accountant(payer), terms, { input })).toBe('FORBIDDEN');
    expect(await pricing.refusal(buyer(payer, 'credit:write'), terms, { input })).toBe('FORBIDDEN');

    const hold = {
      organizationId: payer,
      orderId: newId(),
      amount: '1',
      currency: 'RUB',
      expiresAt: '2027-01-01T00:00:00Z',
      idempotencyKey: newId(),
    };
    expect(await pricing.refusal(finance, trade.HOLD, { input: hold })).toBe('FORBIDDEN');
    const other = serviceViewer('orders', newId());
    expect(await pricing.refusal(other, trade.HOLD, { input: hold })).toBe('FORBIDDEN');
  });

  it('in two statements for any number of organizations: who pays for them, and how the payers stand', async () => {
    const ids = await Promise.all(Array.from({ length: 12 }, () => customerWithLimit('1')));
    const { result, statements } = await countStatements(() => trade.credits(finance, ids));
    expect(result).toHaveLength(12);
    expect(statements).toHaveLength(2);
  });
});
