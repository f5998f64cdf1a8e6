import { compare, isMultipleOf, multiply } from '@kontor/kit/money.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wholeKits } from './wholeKits.ts';

const components = [
  { productId: 'box', quantity: '1' },
  { productId: 'cable', quantity: '2.5' },
];
const kits = (stock: Record<string, string>, step?: string) =>
  wholeKits(components, (productId) => stock[productId] ?? '0', step);

test.each([
  [
    'as many as the scarcest component is enough for',
    { box: '10', cable: '7.499' },
    undefined,
    '2',
  ],
  ['none without one of the components', { box: '10' }, undefined, '0'],
  ['whole steps only', { box: '11', cable: '100' }, '5', '10'],
])('there are %s', (_name, stock, step, expected) => {
  expect(kits(stock as Record<string, string>, step)).toBe(expected);
});

test('they never take more than there is, and one more step would', () => {
  const amount = fc.integer({ min: 0, max: 10 ** 9 }).map((n) => (n / 1000).toFixed(3));
  const part = fc.integer({ min: 1, max: 10 ** 6 }).map((n) => (n / 1000).toFixed(3));
  fc.assert(
    fc.property(amount, amount, part, part, fc.integer({ min: 1, max: 9 }), (a, b, p, q, step) => {
      const parts = [
        { productId: 'a', quantity: p },
        { productId: 'b', quantity: q },
      ];
      const has = (id: string) => (id === 'a' ? a : b);
      const fits = (count: string) =>
        parts.every((one) => compare(multiply(count, one.quantity), has(one.productId)) <= 0);
      const count = wholeKits(parts, has, String(step));
      expect(fits(count)).toBe(true);
      expect(isMultipleOf(count, String(step))).toBe(true);
      expect(fits(String(Number(count) + step))).toBe(false);
    }),
  );
});
