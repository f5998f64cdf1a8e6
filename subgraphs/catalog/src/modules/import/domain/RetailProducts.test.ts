import { describe, expect, test } from 'vitest';
import { bestDescription, isOnlineRetail, RetailProducts } from './RetailProducts.ts';

const line = (code: string, description: string, quantity: string) => [
  '536365',
  code,
  description,
  quantity,
];

function productsOf(...lines: string[][]) {
  const products = new RetailProducts();
  for (const [i, values] of lines.entries()) products.add(i + 2, values);
  return products.products();
}

describe('the products of Online Retail', () => {
  test('are recognised by the header of the file', () => {
    const header =
      'InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country';
    expect(isOnlineRetail(header.split(','))).toBe(true);
    expect(isOnlineRetail(['sku', 'name'])).toBe(false);
  });

  test('are named as most lines name them, and as popular as they sold', () => {
    const { drafts, leftOut } = productsOf(
      line('85123A', 'WHITE HANGING HEART T-LIGHT HOLDER', '6'),
      line('85123a', 'CREAM HANGING HEART T-LIGHT HOLDER', '2'),
      line('85123A', 'WHITE  HANGING HEART T-LIGHT HOLDER ', '-1'),
      line('85123A', 'wrongly coded 20713', '1'),
    );
    expect(drafts).toEqual([
      {
        row: 2,
        draft: {
          sku: '85123A',
          nameEn: 'WHITE HANGING HEART T-LIGHT HOLDER',
          category: [
            { ru: 'Подарки и дом', en: 'Gifts & home' },
            { ru: 'Свечи и свет', en: 'Candles & lighting' },
          ],
          popularity: 8,
        },
      },
    ]);
    expect(leftOut).toEqual([]);
  });

  test('do not include service codes, each of which is said once', () => {
    const { drafts, leftOut } = productsOf(
      line('POST', 'POSTAGE', '1'),
      line('BANK CHARGES', '', '1'),
      line('POST', 'POSTAGE', '3'),
    );
    expect(drafts).toEqual([]);
    expect(leftOut).toEqual([
      { row: 2, rows: 2, code: 'POST', reason: 'is a service code, not a product' },
      { row: 3, rows: 1, code: 'BANK CHARGES', reason: 'is a service code, not a product' },
    ]);
  });

  test('do not include what nobody has described', () => {
    expect(productsOf(line('84611B', 'thrown away', '-5'), line('84611B', '', '-5'))).toEqual({
      drafts: [],
      leftOut: [{ row: 2, rows: 2, code: '84611B', reason: 'has no description of a product' }],
    });
  });

  test('never have a popularity below zero', () => {
    expect(
      productsOf(line('22423', 'REGENCY CAKESTAND 3 TIER', '-7')).drafts[0]?.draft.popularity,
    ).toBe(0);
  });

  test.each([
    [['CAKE STAND', 3, 'TEA SET', 2], 'CAKE STAND'],
    [
      ['?', 30, 'damaged', 9, 'CHECK', 8, 'POLYESTER FILLER PAD 45x45cm', 1],
      'POLYESTER FILLER PAD 45x45cm',
    ],
    [['TEA SET', 1, 'TEA SET BLUE', 1], 'TEA SET BLUE'],
    [['', 5], undefined],
  ])('of %j the best description is %s', (counts, best) => {
    const pairs = counts.flatMap((text, i) =>
      i % 2 === 0 ? [[text, counts[i + 1]] as [string, number]] : [],
    );
    expect(bestDescription(new Map(pairs))).toBe(best);
  });
});
