import { expect, it } from 'vitest';
import { checkRates } from './checkRates.ts';

const usd = { currency: 'USD', rate: '92.5012', validFrom: '2026-09-20' };

it('takes each currency once a day', () => {
  expect(checkRates([usd, { ...usd, validFrom: '2026-09-21' }], 'CB', 'RUB')).toBeNull();
});

it.each([
  ['rates', [], 'CB'],
  ['source', [usd], ''],
  ['rates.0.currency', [{ ...usd, currency: 'RUB' }], 'CB'],
  ['rates.0.rate', [{ ...usd, rate: '0' }], 'CB'],
  ['rates.0.rate', [{ ...usd, rate: '-92' }], 'CB'],
  ['rates.0.rate', [{ ...usd, rate: '0.000000001' }], 'CB'],
  ['rates.1.validFrom', [usd, usd], 'CB'],
])('refuses %s that it can’t take', (field, rates, source) => {
  expect(checkRates(rates, source, 'RUB')?.field).toBe(field);
});
