import { describe, expect, test } from 'vitest';
import { type RelationDraft, readRelations } from './readRelations.ts';

const ids = new Map([
  ['AB1', 'self'],
  ['CD2', 'two'],
  ['EF3', 'three'],
]);
const read = (...drafts: RelationDraft[]) => readRelations('self', drafts, ids);

describe('relations', () => {
  test('name other products by SKU, each once of a kind', () => {
    const { relations, problems } = read(
      { kind: 'ANALOGUE', sku: 'cd-2', isMutual: true, noteRu: ' Ярче ' },
      { kind: 'CONSUMABLE', sku: 'CD 2', noteEn: '' },
    );
    expect(problems).toEqual([]);
    expect(relations).toEqual([
      { kind: 'ANALOGUE', relatedId: 'two', isMutual: true, noteRu: 'Ярче', noteEn: null },
      { kind: 'CONSUMABLE', relatedId: 'two', isMutual: false, noteRu: null, noteEn: null },
    ]);
  });

  test.each<[RelationDraft[], string, RegExp]>([
    [[{ kind: 'ANALOGUE', sku: 'ab 1' }], 'relations.0.sku', /itself/],
    [[{ kind: 'ANALOGUE', sku: 'NO-SUCH' }], 'relations.0.sku', /no such product/],
    [
      [
        { kind: 'ANALOGUE', sku: 'CD-2' },
        { kind: 'ANALOGUE', sku: 'cd2' },
      ],
      'relations.1.sku',
      /twice/,
    ],
    [[{ kind: 'ANALOGUE', sku: 'CD-2', noteRu: 'x'.repeat(501) }], 'relations.0.noteRu', /longer/],
    [Array(201).fill({ kind: 'ANALOGUE', sku: 'CD-2' }), 'relations', /at most 200/],
  ])('%# are refused by their field', (drafts, field, reason) => {
    expect(read(...drafts).problems).toEqual([
      expect.objectContaining({ field, reason: expect.stringMatching(reason) }),
    ]);
  });
});
