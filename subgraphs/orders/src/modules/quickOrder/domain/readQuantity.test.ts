import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readQuantity } from './readQuantity.ts';

it.each([
  ['5', '5'],
  [' 12 ', '12'],
  ['2,5', '2.5'],
  ['2.50', '2.5'],
  ['007', '7'],
  ['0,25', '0.25'],
  ['10,0', '10'],
])('reads %j as %s', (text, quantity) => {
  expect(readQuantity(text)).toBe(quantity);
});

it.each([
  '',
  ' ',
  '0',
  '0,0',
  '-1',
  '+1',
  '1e3',
  '1 000',
  '1,000.5',
  '1.2.3',
  'ten',
  '١',
  '0x10',
  ',5',
  '5,',
  '1234567890123',
])('does not guess what %j means', (text) => {
  expect(readQuantity(text)).toBeNull();
});

it('reads every number back that is written with a point or a comma', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 10 ** 9 }),
      fc.constantFrom('.', ','),
      (thousandths, mark) => {
        const digits = String(thousandths).padStart(4, '0');
        const read = readQuantity(`${digits.slice(0, -3)}${mark}${digits.slice(-3)}`);
        expect(Math.round(Number(read) * 1000)).toBe(thousandths);
      },
    ),
  );
});
