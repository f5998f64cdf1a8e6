import { newId } from '@kontor/kit/ids.ts';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accountant, controller, finance, type OpenPricing, openPricing } from './openPricing.ts';
import { tradeWith } from './trade.ts';

let pricing: OpenPricing;
let trade: ReturnType<typeof tradeWith>;

beforeAll(async () => {
  pricing = await openPricing('2026-09-10T09:00:00Z');
  trade = tradeWith(pricing);
});
afterAll(() => pricing.close());

describe('new terms', () => {
  it('hold only once another person has approved them', async () => {
    const payer = await pricing.customer();
    const { change } = await trade.askTerms(payer, { limit: '500', reason: 'Pays on time' });
    expect(await trade.credit(payer)).toMatchObject({ limit: null });
    expect(await trade.decide(change.id, {}, finance as never)).toMatchObject({
      code: 'FOUR_EYES',
    });
    expect(await trade.credit(payer)).toMatchObject({ limit: null });
    expect((await trade.decide(change.id)).approved).toMatchObject({
      status: 'APPROVED',
      terms: { limit: { amount: '500.00' } },
      before: { limit: null },
    });
    expect(await trade.credit(payer)).toMatchObject({ limit: '500.00' });
    expect(await trade.decide(change.id)).toMatchObject({ field: 'changeId' });
  });

  it('never hold when they are rejected, which takes a reason', async () => {
    const payer = await pricing.customer();
    const { change } = await trade.askTerms(payer, { limit: '500' });
    expect(await trade.decide(change.id, { isApproved: false })).toMatchObject({ field: 'reason' });
    const rejected = await trade.decide(change.id, { isApproved: false, reason: 'Too much' });
    expect(rejected).toMatchObject({ change: { status: 'REJECTED', decisionReason: 'Too much' } });
    expect(await trade.credit(payer)).toMatchObject({ limit: null });
  });

  it('take back what the same person asked before, and wait for what another did', async () => {
    const payer = await pricing.customer();
    const first = await trade.askTerms(payer, { limit: '500' });
    const second = await trade.askTerms(payer, { limit: '600' });
    expect(await trade.decide(first.change.id)).toMatchObject({ field: 'changeId' });
    const { setCreditTerms } = await pricing.answer(
      controller,
      `mutation ($input: SetCreditTermsInput!) { setCreditTerms(input: $input) { ... on Problem { message } } }`,
      { input: { organizationId: payer, currency: 'RUB', limit: '700', idempotencyKey: newId() } },
    );
    expect(setCreditTerms.message).toContain('waits for a decision');
    await trade.decide(second.change.id);
    expect(await trade.credit(payer)).toMatchObject({ limit: '600.00' });
  });

  it('stand in a queue for the seller’s people, and not for the customer', async () => {
    const payer = await pricing.customer();
    await trade.askTerms(payer, { limit: '500' });
    const QUEUE = `query ($filter: CreditChangeFilter) { creditChanges(filter: $filter) {
      totalCount nodes { kind viewerCanDecide organization { id } } } }`;
    const filter = { organizationId: payer, status: ['ASKED'] };
    const { creditChanges } = await pricing.answer(controller, QUEUE, { filter });
    expect(creditChanges).toEqual({
      totalCount: 1,
      nodes: [{ kind: 'TERMS', viewerCanDecide: true, organization: { id: payer } }],
    });
    expect(await pricing.refusal(accountant(payer), QUEUE, { filter })).toBe('FORBIDDEN');
  });
});

describe('a temporary raise', () => {
  it('lifts the limit from its first day until its end, by itself', async () => {
    const payer = await pricing.customer();
    await trade.setTerms(payer, { limit: '1000' });
    const { change } = await trade.ask('raiseCreditLimit', {
      organizationId: payer,
      limit: '1500',
      until: '2026-09-12',
      reason: 'Season',
    });
    await trade.decide(change.id);
    expect(await trade.credit(payer)).toMatchObject({ limit: '1500.00', available: '1500.00' });
    expect((await trade.hold(payer, '1400')).__typename).toBe('CreditHeld');
    pricing.clock.now = new Date('2026-09-12T09:00:00Z');
    expect(await trade.credit(payer)).toMatchObject({ limit: '1000.00' });
    pricing.clock.now = new Date('2026-09-10T09:00:00Z');
  });

  it.each([
    [{ limit: '1000' }, 'limit'],
    [{ until: '2026-09-10' }, 'until'],
    [{ until: '2030-01-01' }, 'until'],
    [{ from: '2026-09-01' }, 'from'],
    [{ reason: ' ' }, 'reason'],
  ])('is refused with %o', async (wrong, field) => {
    const payer = await pricing.customer();
    await trade.setTerms(payer, { limit: '1000' });
    const raise = { organizationId: payer, limit: '1500', until: '2026-10-01', reason: 'x' };
    expect(await trade.ask('raiseCreditLimit', { ...raise, ...wrong })).toMatchObject({ field });
  });
});

describe('the history of a credit line', () => {
  const HISTORY = `query ($ids: [_Any!]!) { _entities(representations: $ids) { ... on Organization {
    creditHistory { nodes { kind amount { amount currency } original { amount currency } rate rateOn
      order { id } payment { id } change { id } actor approvedBy } } } } }`;
  const historyOf = async (organizationId: string, viewer = finance) => {
    const ids = [{ __typename: 'Organization', id: organizationId }];
    const { _entities } = await pricing.answer(viewer, HISTORY, { ids });
    return _entities[0].creditHistory.nodes;
  };

  it('has each change and use with who did it and who approved it', async () => {
    const payer = await pricing.customer();
    await trade.setTerms(payer, { limit: '1000' });
    await trade.setTerms(payer, { limit: '2000' });
    await trade.invoice(payer, '300');
    const cancelled = await trade.order(payer, '200');
    await pricing.deliver('order.cancelled', { orderId: cancelled.orderId, organizationId: payer });
    await trade.pay(payer, '300');
    const history = (await historyOf(payer)).reverse();
    expect(
      history.map(({ kind, amount }: never) => [kind, (amount as { amount: string }).amount]),
    ).toEqual([
      ['ALLOCATED', '1000.00'],
      ['UPDATED', '2000.00'],
      ['PURCHASED', '300.00'],
      ['SHIPPED', '300.00'],
      ['PURCHASED', '200.00'],
      ['REVERTED', '200.00'],
      ['REIMBURSED', '300.00'],
    ]);
    expect(history[0]).toMatchObject({
      approvedBy: `person:${(controller as { userId: string }).userId}`,
      change: { id: expect.any(String) },
    });
    const own = await historyOf(payer, accountant(payer));
    expect(own).toHaveLength(7);
    expect(own[6]).toMatchObject({ actor: null, approvedBy: null, change: null });
    expect(await historyOf(payer, accountant(newId()))).toEqual([]);
  });

  it('keeps rate and day of an order in another currency than the limit, and the order goes on', async () => {
    await pricing.rate('USD', '80');
    const payer = await pricing.customer();
    await trade.setTerms(payer, { limit: '1000', currency: 'USD' });
    const { orderId } = await trade.order(payer, '40000');
    expect(await trade.credit(payer)).toMatchObject({ openOrders: '500.00', available: '500.00' });
    const short = await trade.hold(payer, '48000');
    expect(short.needed).toEqual({ amount: '8000.00', currency: 'RUB' });
    await trade.invoice(payer, '8000');
    expect(await trade.credit(payer)).toMatchObject({ invoiced: '100.00', available: '400.00' });
    const history = await historyOf(payer);
    expect(
      history.find((entry: { order: { id: string } | null }) => entry.order?.id === orderId),
    ).toMatchObject({
      kind: 'PURCHASED',
      amount: { amount: '500.00', currency: 'USD' },
      original: { amount: '40000.00', currency: 'RUB' },
      rate: '0.0125',
      rateOn: '2026-01-01',
    });
  });
});

describe('whoever pays for a branch', () => {
  it('has its limit counted for the branch’s orders, and gets the invoices', async () => {
    const [payer, branch] = [await pricing.customer(), await pricing.customer()];
    await trade.setTerms(payer, { limit: '1000' });
    const SET = `mutation ($input: SetPayerInput!) { setPayer(input: $input) { __typename
      ... on Problem { code message } ... on PayerSet { organization { id payer { id } } } } }`;
    const set = async (input: object) =>
      (await pricing.answer(finance, SET, { input: { idempotencyKey: newId(), ...input } }))
        .setPayer;
    expect(await set({ organizationId: branch, payerId: payer })).toMatchObject({
      organization: { id: branch, payer: { id: payer } },
    });
    const line = { id: newId(), quantity: '1', unitPrice: '700', vatRate: null };
    const order = await trade.order(branch, '700', [line]);
    expect(await trade.credit(payer)).toMatchObject({ openOrders: '700.00', available: '300.00' });
    expect((await trade.hold(payer, '400')).__typename).toBe('CreditShort');
    expect((await trade.credits(accountant(branch), [branch]))[0]).toMatchObject({
      openOrders: '0.00',
    });
    expect(await set({ organizationId: branch, payerId: null })).toMatchObject({
      code: 'INVALID_INPUT',
    });

    await trade.ship({ orderId: order.orderId, lines: [line] });
    expect(await trade.credit(payer)).toMatchObject({ invoiced: '700.00', openOrders: '0.00' });
    await trade.pay(payer, '700');
    expect((await pricing.events('credit.changed', branch)).length).toBeGreaterThan(0);
  });
});

describe('orders that race', () => {
  it('never pass the limit together, whatever they cost', { timeout: 120_000 }, async () => {
    const kopecks = fc.integer({ min: 1, max: 60_000 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(kopecks, { minLength: 50, maxLength: 50 }),
        fc.integer({ min: 1, max: 1_000_000 }),
        async (amounts, limit) => {
          const payer = await pricing.customer();
          await trade.setTerms(payer, { limit: (limit / 100).toFixed(2) });
          const answers = await Promise.all(
            amounts.map((amount) => trade.hold(payer, (amount / 100).toFixed(2))),
          );
          const held = amounts.filter((_, index) => answers[index].__typename === 'CreditHeld');
          const sum = held.reduce((total, amount) => total + amount, 0);
          expect(sum).toBeLessThanOrEqual(limit);
          const { holds } = (await trade.credit(payer)) as { holds: string };
          expect(Math.round(Number(holds) * 100)).toBe(sum);
        },
      ),
      { numRuns: 8 },
    );
  });
});
