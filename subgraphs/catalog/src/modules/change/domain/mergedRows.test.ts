import { expect, test } from 'vitest';
import { blankProduct } from '../../product/domain/productRecord.ts';
import { mergedRows } from './mergedRows.ts';

test('every product but the survivor is to be found as it, also what was merged before', () => {
  const survivor = blankProduct('s', 'S-1');
  const merged = blankProduct('m', 'M-1');
  const alias = { ...blankProduct('a', 'A-1'), mergedInto: 'm' };
  const { title, rows } = mergedRows('s', [merged, survivor, alias]);
  expect(title).toBe('A-1, M-1 → S-1');
  expect(rows).toMatchObject([
    {
      ...{ number: 1, sku: 'A-1', outcome: 'CHANGED', before: alias },
      record: { id: 'a', mergedInto: 's' },
      changes: [{ field: 'mergedInto', before: 'M-1', after: 'S-1' }],
    },
    {
      ...{ number: 2, sku: 'M-1', outcome: 'CHANGED', before: merged },
      record: { id: 'm', mergedInto: 's' },
      changes: [{ field: 'mergedInto', before: null, after: 'S-1' }],
    },
  ]);
});

test('it is called by the first of them, however many there are', () => {
  const records = ['S', 'A', 'B', 'C', 'D', 'E'].map((sku) => blankProduct(sku, sku));
  expect(mergedRows('S', records).title).toBe('A, B, C +2 → S');
});
