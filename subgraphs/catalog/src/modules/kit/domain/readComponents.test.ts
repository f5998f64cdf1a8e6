import { describe, expect, test } from 'vitest';
import { FieldReader } from '../../product/domain/FieldReader.ts';
import type { ComponentDraft } from '../../product/domain/productDraft.ts';
import { readComponents } from './readComponents.ts';

const products = new Map([
  ['BOX1', { id: 'box', sku: 'BOX-1' }],
  ['RAIL', { id: 'rail', sku: 'RAIL' }],
]);

function read(...drafts: ComponentDraft[]) {
  const reader = new FieldReader();
  return { components: readComponents(drafts, products, reader), problems: reader.problems };
}

describe('components of a kit', () => {
  test('are products in their order, with plain quantities', () => {
    const asked = [
      { sku: 'rail', quantity: '1,50' },
      { sku: 'box 1', quantity: '2' },
    ];
    expect(read(...asked)).toEqual({
      components: [
        { productId: 'rail', sku: 'RAIL', quantity: '1.5' },
        { productId: 'box', sku: 'BOX-1', quantity: '2' },
      ],
      problems: [],
    });
  });

  test.each<[string, ComponentDraft[], string, RegExp]>([
    ['nobody knows', [{ sku: 'LID', quantity: '1' }], 'components.0.sku', /no such product/],
    [
      'is named twice',
      [
        { sku: 'BOX-1', quantity: '1' },
        { sku: 'box1', quantity: '2' },
      ],
      'components.1.sku',
      /twice/,
    ],
    ['is none', [{ sku: 'RAIL', quantity: '0' }], 'components.0.quantity', /above zero/],
    ['is less than none', [{ sku: 'RAIL', quantity: '-1' }], 'components.0.quantity', /above zero/],
    [
      'stock can’t be counted in',
      [{ sku: 'RAIL', quantity: '0.0001' }],
      'components.0.quantity',
      /three after/,
    ],
    [
      'is one of more than fifty',
      Array.from({ length: 51 }, () => ({ sku: 'RAIL', quantity: '1' })),
      'components',
      /at most 50/,
    ],
  ])('what %s is refused by its field', (_name, drafts, field, reason) => {
    expect(read(...drafts).problems).toEqual([
      expect.objectContaining({ field, reason: expect.stringMatching(reason) }),
    ]);
  });
});
