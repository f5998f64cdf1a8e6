import { describe, expect, it } from 'vitest';
import { readSearch, writeSearch } from './catalogueSearch.ts';
import { chosenFilters } from './chosenFilters.ts';

const facets = [
  { code: 'brand', name: 'Brand', range: null, values: [{ id: 'b1', label: 'Legrand' }] },
  { code: 'stock', name: 'Stock', range: null, values: [{ id: 'true', label: 'In stock' }] },
  {
    code: 'attribute.cross-section',
    name: 'Cross-section',
    range: { unit: { symbol: 'mm²' } },
    values: [{ id: '2.5', label: '2.5 mm²' }],
  },
];
const ADDRESS =
  'brand=b1&stock=true&a.cross-section=2.5&a.cross-section.min=1&a.cross-section.max=4';
const search = readSearch(new URLSearchParams(ADDRESS));

describe('the chosen filters', () => {
  it('bear the names that the facets give them', () => {
    const words = chosenFilters(search, facets).map(({ name, label, unit }) =>
      [name, label, unit].filter(Boolean).join(' '),
    );
    expect(words).toEqual([
      'Legrand',
      'In stock',
      'Cross-section 2.5 mm²',
      'Cross-section 1 – 4 mm²',
    ]);
  });

  it('can each be taken away', () => {
    const addresses = chosenFilters(search, facets).map(({ without }) =>
      writeSearch(without(search)).toString(),
    );
    expect(addresses).toEqual([
      'stock=true&a.cross-section=2.5&a.cross-section.min=1&a.cross-section.max=4',
      'brand=b1&a.cross-section=2.5&a.cross-section.min=1&a.cross-section.max=4',
      'brand=b1&stock=true&a.cross-section.min=1&a.cross-section.max=4',
      'brand=b1&stock=true&a.cross-section=2.5',
    ]);
  });

  it('stay removable where their facet is gone', () => {
    const [gone] = chosenFilters(readSearch(new URLSearchParams('a.color=red')), facets);
    expect(gone).toMatchObject({ name: 'color', label: 'red' });
  });
});
