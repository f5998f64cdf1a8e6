import { describe, expect, test } from 'vitest';
import { draftOfRow } from './draftOfRow.ts';

const plan = {
  places: new Map([
    ['sku', { column: 0 }],
    ['attributes.section', { column: 1, unit: 'мм²' }],
    ['attributes.colour', { column: 2 }],
  ]),
  defaults: { brand: 'Acme', 'attributes.colour': 'red' },
  categorySeparator: '/',
  featureAttributes: new Map(),
};

describe('the draft of a row', () => {
  test('has attributes, a number in the unit of its column, and defaults', () => {
    expect(draftOfRow({ values: ['A', '2,5', ''] }, 3, plan)).toEqual({
      problems: [],
      draft: {
        sku: 'A',
        brand: 'Acme',
        attributes: { section: { text: '2,5 мм²' }, colour: { text: 'red' } },
      },
    });
    expect(draftOfRow({ values: ['A', '1 см2', 'blue'] }, 3, plan).draft.attributes).toEqual({
      section: { text: '1 см2' },
      colour: { text: 'blue' },
    });
  });

  test.each([
    [['A'], 1],
    [['A', '1', 'red', 'more'], 4],
  ])('of %j has another number of cells than the header', (values, cells) => {
    expect(draftOfRow({ values }, 3, plan).problems).toEqual([
      { field: 'row', value: null, reason: `it has ${cells} cells, the first row has 3` },
    ]);
  });

  test('may have empty cells after the last column', () => {
    expect(draftOfRow({ values: ['A', '1', 'red', '', ' '] }, 3, plan).problems).toEqual([]);
  });
});
