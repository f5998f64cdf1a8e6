import { describe, expect, test } from 'vitest';
import { CodeOwners } from './CodeOwners.ts';
import { blankProduct, type ProductRecord } from './productRecord.ts';

const product = (id: string, sku: string, values: Partial<ProductRecord> = {}): ProductRecord => ({
  ...blankProduct(id, sku),
  ...values,
});
const packed = (gtin: string) => ({
  packaging: [{ level: 'CASE' as const, quantity: '10', weight: null, volume: null, gtin }],
});

const owners = () =>
  new CodeOwners(
    new Map([['AB1', { productId: 'one', sku: 'AB-1' }]]),
    new Map([
      ['04006381333931', { productId: 'one', sku: 'AB-1' }],
      ['14006381333938', { productId: 'one', sku: 'OLD-1' }],
    ]),
  );

describe('codes', () => {
  test('of other products are refused with the SKU that has them', () => {
    const wanted = product('two', 'ab 1', { gtin: '4006381333931', ...packed('14006381333938') });
    expect(owners().conflicts(wanted)).toEqual([
      { field: 'sku', value: 'ab 1', reason: 'it belongs to the SKU AB-1' },
      { field: 'gtin', value: '4006381333931', reason: 'it belongs to the SKU AB-1' },
      {
        field: 'packaging.CASE.gtin',
        value: '14006381333938',
        reason: 'it belongs to the SKU OLD-1',
      },
    ]);
  });

  test('of the product itself stay its own', () => {
    expect(owners().conflicts(product('one', 'AB-1', { gtin: '4006381333931' }))).toEqual([]);
  });

  test('are taken by the first of several products that want them', () => {
    const codes = owners();
    codes.claim(product('two', 'NEW-2', { gtin: '96385074' }));
    expect(codes.conflicts(product('three', 'NEW-3', packed('96385074')))).toMatchObject([
      { field: 'packaging.CASE.gtin', reason: 'it belongs to the SKU NEW-2' },
    ]);
    expect(codes.conflicts(product('two', 'NEW-2'))).toMatchObject([
      { field: 'sku', reason: 'this product is given twice' },
    ]);
  });

  test('of what was merged into a product are its aliases', () => {
    expect(owners().isAlias(product('one', 'AB-1'), '14006381333938')).toBe(true);
    expect(owners().isAlias(product('one', 'AB-1'), '4006381333931')).toBe(false);
    expect(owners().isAlias(product('two', 'CD-2'), '14006381333938')).toBe(false);
  });
});
