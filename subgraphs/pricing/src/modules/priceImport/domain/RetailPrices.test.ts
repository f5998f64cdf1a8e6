import { compare } from '@kontor/kit/money.ts';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isOnlineRetail, RetailPrices } from './RetailPrices.ts';

const sale = (code: string, quantity: number | string, price: string, invoice = '536365') => [
  invoice,
  code,
  'LANTERN',
  String(quantity),
  '2010-12-01 08:26:00',
  price,
  '17850.0',
  'UK',
];

function pricesOf(sales: string[][]) {
  const prices = new RetailPrices();
  for (const [index, row] of sales.entries()) prices.add(index + 2, row);
  return [...prices.prices()];
}

it('takes the median of each quantity class, and leaves out steps that are not cheaper', () => {
  const sales = [
    sale('71053', 1, '3.75'),
    sale('71053', 6, '3.39'),
    sale('71053', 2, '9.99'),
    sale('71053', 12, '3.39'),
    sale('71053', 12, '3.39'),
    sale('71053', 30, '3.80'),
    sale('71053', 500, '2.75'),
  ];
  expect(pricesOf(sales)).toEqual([
    { row: 2, sku: '71053', tierFrom: '1', unitPrice: '3.75' },
    { row: 2, sku: '71053', tierFrom: '12', unitPrice: '3.39' },
    { row: 2, sku: '71053', tierFrom: '48', unitPrice: '2.75' },
  ]);
});

it('begins at one also for what was only sold in quantities', () => {
  expect(pricesOf([sale('84406b', 24, '2.10'), sale('84406B', 48, '1.95')])).toEqual([
    { row: 2, sku: '84406B', tierFrom: '1', unitPrice: '2.10' },
    { row: 2, sku: '84406B', tierFrom: '48', unitPrice: '1.95' },
  ]);
});

it.each([
  [sale('POST', 1, '18.00'), 'POST is a service'],
  [sale('71053', 6, '3.39', 'C536379'), 'credit note'],
  [sale('71053', -6, '3.39'), 'quantity'],
  [sale('71053', '6.5', '3.39'), 'quantity'],
  [sale('71053', 6, '0.0'), 'price'],
  [sale('71053', 6, '-11062.06'), 'price'],
  [[], 'a blank code'],
])('learns nothing from %j', (row, reason) => {
  const prices = new RetailPrices();
  expect(prices.add(2, row)).toContain(reason);
  expect([...prices.prices()]).toEqual([]);
});

it('knows the file by its columns', () => {
  const header =
    'InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country';
  expect(isOnlineRetail(header.split(','))).toBe(true);
  expect(isOnlineRetail(['sku', 'price'])).toBe(false);
});

it('never asks more for more, whatever was paid', () => {
  const row = fc.record({
    quantity: fc.integer({ min: 1, max: 200 }),
    kopecks: fc.integer({ min: 1, max: 999 }),
  });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1 }), (rows) => {
      const sales = rows.map(({ quantity, kopecks }) =>
        sale('71053', quantity, (kopecks / 100).toFixed(2)),
      );
      const prices = pricesOf(sales);
      expect(prices[0]?.tierFrom).toBe('1');
      for (const [index, step] of prices.entries()) {
        const before = prices[index - 1];
        if (before) expect(compare(step.unitPrice, before.unitPrice)).toBeLessThan(0);
      }
    }),
  );
});
