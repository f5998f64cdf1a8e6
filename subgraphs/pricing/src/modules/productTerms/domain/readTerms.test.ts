import { expect, it } from 'vitest';
import { readCost, readVatCode } from './readTerms.ts';

const usual = { currency: 'RUB', day: '2026-09-20' };

it('reads costs, in the usual currency and from the usual day where nothing is said', () => {
  expect(readCost({ cost: '1 234,5', currency: '', day: '' }, usual)).toEqual({
    ok: true,
    value: { cost: '1234.5', currency: 'RUB', activeFrom: '2026-09-20' },
  });
  expect(readCost({ cost: '7', currency: 'usd', day: '01.10.2026' }, usual)).toEqual({
    ok: true,
    value: { cost: '7', currency: 'USD', activeFrom: '2026-10-01' },
  });
});

it.each([
  [{ cost: '0' }, '"0" is not a cost'],
  [{ cost: '-1' }, '"-1" is not a cost'],
  [{ cost: '1e400' }, '"1e400" is not a cost'],
  [{ currency: 'RUBLE' }, '"RUBLE" is not a currency'],
  [{ day: '31.02.2026' }, '"31.02.2026" is not a day'],
])('refuses what is none: %j', (facts, reason) => {
  expect(readCost({ cost: '1', currency: '', day: '', ...facts }, usual)).toEqual({
    ok: false,
    reason,
  });
});

it('reads rates of VAT as people write them; without VAT is not 0 %', () => {
  const codes = ['22 %', '10%', '0', 'Без НДС', 'reduced', 'GENERAL'].map(readVatCode);
  expect(codes.map((each) => each.ok && each.value.code)).toEqual([
    ...['GENERAL', 'REDUCED', 'ZERO', 'NONE', 'REDUCED', 'GENERAL'],
  ]);
  expect(readVatCode('15')).toEqual({ ok: false, reason: '"15" is not a rate of VAT' });
});
