import { expect, test } from 'vitest';
import { mappingOf } from './mappingOf.ts';

test('columns are mapped by what they give, each once', () => {
  const sku = { column: 'Code', field: 'SKU' } as const;
  expect(mappingOf([sku])).toEqual({ ok: true, mapping: { sku: 'Code' } });
  expect(mappingOf(null)).toEqual({ ok: true, mapping: undefined });
  expect(mappingOf([sku, { column: 'Item', field: 'SKU' }])).toEqual({
    ok: false,
    reason: '"Code" and "Item" can\'t both be sku.',
  });
});
