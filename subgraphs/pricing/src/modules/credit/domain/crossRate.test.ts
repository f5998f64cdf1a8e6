import { expect, it } from 'vitest';
import { atRate, beforeRate, crossRate } from './crossRate.ts';

const rouble = { rate: '1', on: '9999-12-31' };
const euro = { rate: '92.5012', on: '2026-09-10' };
const dollar = { rate: '80', on: '2026-09-09' };

it('is what one is worth in the other, on the older of their days', () => {
  expect(crossRate(euro, rouble)).toEqual({ rate: '92.5012', on: '2026-09-10' });
  expect(crossRate(rouble, dollar)).toEqual({ rate: '0.0125', on: '2026-09-09' });
  expect(crossRate(euro, dollar)).toEqual({ rate: '1.156265', on: '2026-09-09' });
});

it('converts exactly', () => {
  expect(atRate('100.00', '0.0125')).toBe('1.25');
  expect(atRate('100.00', '1')).toBe('100.00');
  expect(Number(beforeRate('1.25', '0.0125'))).toBe(100);
});
