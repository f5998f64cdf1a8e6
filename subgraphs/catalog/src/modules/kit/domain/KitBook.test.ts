import { describe, expect, test } from 'vitest';
import { blankProduct, type ProductRecord } from '../../product/domain/productRecord.ts';
import { KitBook } from './KitBook.ts';

const product = (sku: string, of: string[] = [], more: Partial<ProductRecord> = {}) => ({
  ...blankProduct(sku, sku),
  components: of.map((part) => ({ productId: part, sku: part, quantity: '1' })),
  ...more,
});

const book = new KitBook([
  { id: 'box', sku: 'box', status: 'PUBLISHED', componentIds: [] },
  { id: 'lid', sku: 'lid', status: 'DRAFT', componentIds: [] },
  { id: 'set', sku: 'set', status: 'PUBLISHED', componentIds: ['box'] },
]);

describe('a kit', () => {
  test('is put together of products that are on sale', () => {
    expect(book.conflicts(product('new', ['box']))).toEqual([]);
  });

  test.each<[string, ProductRecord, string, string]>([
    ['itself', product('new', ['new']), 'components.0.sku', 'it is the kit itself'],
    ['a kit', product('new', ['box', 'set']), 'components.1.sku', 'it is a kit itself'],
    ['a draft', product('new', ['lid']), 'components.0.sku', 'it is still a draft'],
    [
      'anything, while it is in a kit',
      product('box', ['rail']),
      'components',
      'it is in the kit set, so it can’t be one',
    ],
    [
      'anything, if half of it could be sold',
      product('new', ['box'], { quantityStep: '0.5' }),
      'quantityStep',
      'a kit is sold whole',
    ],
  ])('is not put together of %s', (_name, record, field, reason) => {
    expect(book.conflicts(record)).toEqual([expect.objectContaining({ field, reason })]);
  });

  test('that is a draft may have drafts in it', () => {
    expect(book.conflicts(product('new', ['lid'], { status: 'DRAFT' }))).toEqual([]);
  });
});

test('what is in a kit that customers see does not become a draft', () => {
  expect(book.conflicts(product('box', [], { status: 'DRAFT' }))).toEqual([
    { field: 'status', value: 'DRAFT', reason: 'it is in the kit set, which is no draft' },
  ]);
});

test('what an earlier draft of the same file makes of a product counts', () => {
  const growing = new KitBook([]);
  growing.claim(product('first', ['box']));
  expect(growing.conflicts(product('second', ['first']))).toHaveLength(1);
  expect(growing.conflicts(product('box', ['rail']))).toHaveLength(1);
  growing.claim(product('first'));
  expect(growing.conflicts(product('second', ['first']))).toEqual([]);
  expect(growing.conflicts(product('box', ['rail']))).toEqual([]);
});
