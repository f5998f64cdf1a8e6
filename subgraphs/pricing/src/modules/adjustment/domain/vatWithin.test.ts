import { expect, it } from 'vitest';
import { vatWithin } from './vatWithin.ts';

it('takes the VAT out of an amount that has it', () => {
  expect(vatWithin('12200', '22')).toBe('2200.00');
  expect(vatWithin('120000.00', '22')).toBe('21639.34');
  expect(vatWithin('100', '0')).toBe('0.00');
});

it('is nothing for goods sold without VAT', () => {
  expect(vatWithin('100', null)).toBe('0.00');
});
