import { describe, expect, test } from 'vitest';
import type { CreditTermsFiguresFragment } from './CreditChanges.generated';
import { changedTerms } from './termsDiff.ts';

const rub = (amount: string) => ({ __typename: 'Money' as const, amount, currency: 'RUB' });
const terms: CreditTermsFiguresFragment = {
  __typename: 'CreditTerms',
  limit: rub('1000000.00'),
  currency: 'RUB',
  basis: 'ORDERED',
  policy: 'HOLD',
  paymentDays: 30,
  graceDays: 0,
  overdueThreshold: rub('0.00'),
  isStopped: false,
};

describe('what a change of credit terms changes', () => {
  test('is what differs, and nothing else', () => {
    expect(changedTerms(terms, { ...terms, limit: rub('2000000.00'), graceDays: 5 })).toEqual([
      'limit',
      'graceDays',
    ]);
    expect(changedTerms(terms, { ...terms })).toEqual([]);
  });

  test('is the limit, where the customer is to pay in advance', () => {
    expect(changedTerms(terms, { ...terms, limit: null })).toEqual(['limit']);
  });

  test('is everything, where nothing was agreed before', () => {
    expect(changedTerms(null, terms)).toHaveLength(8);
  });
});
