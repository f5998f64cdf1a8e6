import { compare, sumAmounts } from '@kontor/kit/money.ts';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { settle } from './settle.ts';

const invoices = [
  { id: 'A', open: '300.00' },
  { id: 'B', open: '120.00' },
];

it('pays the first invoice before the next and leaves the rest as an advance', () => {
  expect(settle('255', invoices)).toEqual({ parts: [{ id: 'A', amount: '255.00' }], rest: '0.00' });
  expect(settle('500', invoices)).toEqual({
    parts: [
      { id: 'A', amount: '300.00' },
      { id: 'B', amount: '120.00' },
    ],
    rest: '80.00',
  });
});

it('leaves out what is paid already', () => {
  expect(settle('10', [{ id: 'A', open: '0.00' }])).toEqual({ parts: [], rest: '10.00' });
});

it('loses no kopeck and overpays nothing', () => {
  const money = fc.integer({ min: 0, max: 1e9 }).map((kopecks) => (kopecks / 100).toFixed(2));
  fc.assert(
    fc.property(money, fc.array(money), (amount, sums) => {
      const open = sums.map((sum, index) => ({ id: String(index), open: sum }));
      const { parts, rest } = settle(amount, open);
      expect(sumAmounts([...parts.map((part) => part.amount), rest])).toBe(amount);
      for (const part of parts) {
        expect(compare(part.amount, open[Number(part.id)]!.open)).toBeLessThanOrEqual(0);
      }
    }),
  );
});
