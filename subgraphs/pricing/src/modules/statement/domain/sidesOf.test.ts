import { expect, it } from 'vitest';
import { sidesOf } from './sidesOf.ts';

it.each([
  ['SHIPMENT', '244000.00', { debit: '244000.00', credit: null }],
  ['CREDIT_NOTE', '-12200.00', { debit: '-12200.00', credit: null }],
  ['CORRECTION', '100000.00', { debit: '100000.00', credit: null }],
  ['PAYMENT', '-300000.00', { debit: null, credit: '300000.00' }],
  ['WRITE_OFF', '-1.00', { debit: null, credit: '1.00' }],
  ['REVERSAL', '300000.00', { debit: null, credit: '-300000.00' }],
] as const)('%s of %s stands in %o', (kind, effect, sides) => {
  expect(sidesOf(kind, effect)).toEqual(sides);
});
