import { expect, it } from 'vitest';
import { readRate } from './readRate.ts';

const usd = { currency: 'USD', nominal: '1', value: '92,5012', day: '20.09.2026' };

it('reads what one unit costs, with a decimal comma and by any number of units', () => {
  expect(readRate(usd)).toEqual({
    ok: true,
    rate: { currency: 'USD', rate: '92.5012', validFrom: '2026-09-20' },
  });
  expect(readRate({ ...usd, currency: 'jpy', nominal: '100', value: '61,2345' })).toMatchObject({
    rate: { currency: 'JPY', rate: '0.612345' },
  });
  expect(readRate({ ...usd, nominal: '', day: '2026-09-20' })).toMatchObject({ ok: true });
});

it.each([
  [{ currency: 'DOLLAR' }, '"DOLLAR" is not a currency'],
  [{ day: '31.02.2026' }, '"31.02.2026" is not a day'],
  [{ value: '0' }, '"0" is not a rate'],
  [{ value: '-5' }, '"-5" is not a rate'],
  [{ value: '1e400' }, '"1e400" is not a rate'],
  [{ value: 'NaN' }, '"NaN" is not a rate'],
  [{ nominal: '0' }, '"0" is not a number of units'],
  [{ value: '9999999999' }, '"9999999999" is out of range'],
])('refuses what is none: %j', (facts, reason) => {
  expect(readRate({ ...usd, ...facts })).toEqual({ ok: false, reason });
});
