import { describe, expect, test } from 'vitest';
import { FieldReader } from './FieldReader.ts';
import type { PackageDraft } from './productDraft.ts';
import { readPackaging } from './readPackaging.ts';

const product = { gtin: '4006381333931', packaging: [] };

function read(...drafts: PackageDraft[]) {
  const reader = new FieldReader();
  return { packaging: readPackaging(drafts, product, reader), problems: reader.problems };
}

describe('packaging', () => {
  test('is kept from the piece to the pallet, with numbers as they are written plainly', () => {
    const { packaging, problems } = read(
      {
        level: 'CASE',
        quantity: '1 200,0',
        weight: '12,50',
        volume: '0.1',
        gtin: '14006381333938',
      },
      { level: 'PIECE', quantity: '1', gtin: '4006381333931' },
    );
    expect(problems).toEqual([]);
    expect(packaging).toEqual([
      { level: 'PIECE', quantity: '1', weight: null, volume: null, gtin: '4006381333931' },
      {
        ...{ level: 'CASE', quantity: '1200', weight: '12.5', volume: '0.1' },
        gtin: '14006381333938',
      },
    ]);
  });

  test.each<[PackageDraft[], string, RegExp]>([
    [[{ level: 'CASE', quantity: '0' }], 'packaging.CASE.quantity', /above zero/],
    [[{ level: 'CASE', quantity: '1', weight: '-1' }], 'packaging.CASE.weight', /above zero/],
    [[{ level: 'CASE', quantity: '1', volume: 'big' }], 'packaging.CASE.volume', /above zero/],
    [[{ level: 'CASE', quantity: '1', gtin: '123' }], 'packaging.CASE.gtin', /3 digits/],
    [
      [
        { level: 'CASE', quantity: '10' },
        { level: 'CASE', quantity: '20' },
      ],
      'packaging.CASE',
      /twice/,
    ],
    [
      [
        { level: 'PALLET', quantity: '10' },
        { level: 'CASE', quantity: '20' },
      ],
      'packaging.PALLET.quantity',
      /less than CASE/,
    ],
    [
      [
        { level: 'INNER', quantity: '5', gtin: '14006381333938' },
        { level: 'CASE', quantity: '20', gtin: '14006381333938' },
      ],
      'packaging.CASE.gtin',
      /another package/,
    ],
    [
      [{ level: 'CASE', quantity: '10', gtin: '04006381333931' }],
      'packaging.CASE.gtin',
      /product itself/,
    ],
  ])('%# is refused by its field', (drafts, field, reason) => {
    expect(read(...drafts).problems).toEqual([
      expect.objectContaining({ field, reason: expect.stringMatching(reason) }),
    ]);
  });
});
