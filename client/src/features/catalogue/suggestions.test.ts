import { describe, expect, it } from 'vitest';
import { suggestionsOf } from './suggestions.ts';

describe('suggestions while typing', () => {
  it('lead to searches, branches, brands and products', () => {
    const suggestions = suggestionsOf({
      __typename: 'SearchSuggestions',
      past: ['кабель ввг', 'кабель 3x2,5', 'кабель nym', 'кабель пвс'],
      categories: [
        {
          __typename: 'Category',
          id: 'c2',
          name: 'Cable',
          path: [
            { __typename: 'Category', id: 'c1', name: 'Electrics' },
            { __typename: 'Category', id: 'c2', name: 'Cable' },
          ],
        },
      ],
      brands: [{ __typename: 'Brand', id: 'b1', name: 'Cablex' }],
      equipment: [{ __typename: 'EquipmentModel', id: 'm1', name: 'CAT 320D' }],
      products: [{ __typename: 'Product', id: 'p1', sku: 'VVG 3/2', name: 'Cable', brand: null }],
    });
    expect(suggestions.map(({ kind, label, note, to }) => [kind, label, note, to])).toEqual([
      ['past', 'кабель ввг', '', `/catalogue?${new URLSearchParams({ q: 'кабель ввг' })}`],
      ['past', 'кабель 3x2,5', '', `/catalogue?${new URLSearchParams({ q: 'кабель 3x2,5' })}`],
      ['past', 'кабель nym', '', `/catalogue?${new URLSearchParams({ q: 'кабель nym' })}`],
      ['category', 'Cable', 'Electrics', '/catalogue?category=c2'],
      ['brand', 'Cablex', '', '/catalogue?brand=b1'],
      ['equipment', 'CAT 320D', '', '/catalogue?fits=m1'],
      ['product', 'Cable', 'VVG 3/2', '/products/VVG%203%2F2'],
    ]);
  });
});
