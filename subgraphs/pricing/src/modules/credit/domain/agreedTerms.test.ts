import { expect, it } from 'vitest';
import { type AgreedTerms, agreedTerms, areSameTerms } from './agreedTerms.ts';

const terms: AgreedTerms = {
  limit: '1000000.00',
  currency: 'RUB',
  basis: 'ORDERED',
  policy: 'HOLD',
  paymentDays: 30,
  graceDays: 5,
  overdueThreshold: '10000.00',
  isStopped: false,
};

it('are the same in whatever form the sums are written', () => {
  const written = { ...terms, limit: '1000000', overdueThreshold: '10000.0' };
  expect(areSameTerms(terms, written)).toBe(true);
  expect(areSameTerms({ ...terms, limit: null }, { ...terms, limit: null })).toBe(true);
});

it.each([
  { limit: '1000000.01' },
  { limit: null },
  { overdueThreshold: '0' },
  { currency: 'EUR' },
  { basis: 'SHIPPED' },
  { policy: 'ALLOW' },
  { paymentDays: 31 },
  { graceDays: 0 },
  { isStopped: true },
] as Array<Partial<AgreedTerms>>)('are others with %o', (change) => {
  expect(areSameTerms(terms, { ...terms, ...change })).toBe(false);
});

it('are read of an account without its raise and bypass', () => {
  const { limit, ...rest } = terms;
  expect(agreedTerms({ ...rest, creditLimit: limit })).toEqual(terms);
  expect(agreedTerms(rest).limit).toBeNull();
});
