import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CreditTerms,
  creditStanding,
  payersExposure,
  type SellerFigures,
} from './creditStanding.ts';

const terms: CreditTerms = {
  organizationId: 'payer',
  currency: 'RUB',
  limit: '1000000.00',
  raise: null,
  basis: 'ORDERED',
  policy: 'HOLD',
  paymentDays: 30,
  graceDays: 5,
  overdueThreshold: '10000',
  isStopped: false,
  bypassUntil: null,
};
const figures = (rest: Partial<SellerFigures>): SellerFigures => ({
  sellerId: 'A',
  invoiced: '0.00',
  shippedNotInvoiced: '0.00',
  openOrders: '0.00',
  holds: '0.00',
  unallocated: '0.00',
  pastDue: '0.00',
  oldestDueOn: null,
  ...rest,
});

it('adds up what is owed, and what is left of the limit (scenario E3)', () => {
  const owed = figures({
    invoiced: '600000.00',
    shippedNotInvoiced: '100000.00',
    openOrders: '150000.00',
    unallocated: '50000.00',
  });
  expect(creditStanding(terms, [owed], '2026-09-10')).toMatchObject({
    balance: '650000.00',
    exposure: '800000.00',
    available: '200000.00',
    block: null,
  });
});

it('counts a temporary raise while it lasts, and blocks who is over the limit after it', () => {
  const raise = { limit: '1200000.00', from: '2026-09-01', until: '2026-09-11' };
  const owed = [figures({ invoiced: '1100000.00' })];
  expect(creditStanding({ ...terms, raise }, owed, '2026-09-10')).toMatchObject({
    limit: '1200000.00',
    available: '100000.00',
    block: null,
  });
  expect(creditStanding({ ...terms, raise }, owed, '2026-09-11')).toMatchObject({
    available: '-100000.00',
    block: { level: 'HOLD_SHIPMENT', liftedBy: '100000.00' },
  });
});

describe('several legal entities of the seller', () => {
  const overdueToA = figures({ invoiced: '300', pastDue: '300', oldestDueOn: '2026-09-01' });
  const paidToB = figures({ sellerId: 'B', unallocated: '300' });

  it('are never netted: an advance to one leaves the debt to the other overdue', () => {
    expect(creditStanding(terms, [overdueToA, paidToB], '2026-09-10')).toMatchObject({
      overdue: '300.00',
      oldestOverdueDays: 9,
    });
    const paidToA = { ...overdueToA, unallocated: '300' };
    expect(creditStanding(terms, [paidToA], '2026-09-10').overdue).toBe('0.00');
  });

  it('let an advance cover orders from the one it was paid to only', () => {
    const both = [overdueToA, paidToB];
    expect(payersExposure(both, 'ORDERED', 'A')).toBe('300.00');
    expect(payersExposure(both, 'ORDERED', 'B')).toBe('0.00');
    expect(payersExposure([paidToB], 'ORDERED', 'B')).toBe('-300.00');
    expect(payersExposure([paidToB], 'ORDERED', 'A')).toBe('0.00');
  });

  it('never lower what counts of the limit for an order by what another was paid', () => {
    const kopecks = fc.integer({ min: 0, max: 1e9 });
    fc.assert(
      fc.property(kopecks, kopecks, kopecks, (debt, advance, more) => {
        const money = (sum: number) => (sum / 100).toFixed(2);
        const exposureToA = (paid: number) =>
          payersExposure(
            [
              figures({ invoiced: money(debt) }),
              figures({ sellerId: 'B', unallocated: money(paid) }),
            ],
            'ORDERED',
            'A',
          );
        expect(exposureToA(advance + more)).toBe(exposureToA(advance));
      }),
    );
  });
});
