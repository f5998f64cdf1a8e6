import { describe, expect, it } from 'vitest';
import {
  type CatalogueSearch,
  countFilters,
  filterOf,
  readSearch,
  toggled,
  withAttribute,
  withoutFilters,
  writeSearch,
} from './catalogueSearch.ts';

const ADDRESS =
  'q=кабель&category=c1&brand=b1&brand=b2&stock=true&fits=m1&mine=true&a.color=red&a.color=blue&a.cross-section.min=1.5&sort=NAME&view=cards';
const search: CatalogueSearch = {
  text: 'кабель',
  categories: ['c1'],
  brands: ['b1', 'b2'],
  isInStock: true,
  fits: ['m1'],
  fitsMine: true,
  attributes: {
    color: { values: ['red', 'blue'], min: null, max: null },
    'cross-section': { values: [], min: '1.5', max: null },
  },
  sort: 'NAME',
  view: 'cards',
};

describe('the address of the catalogue', () => {
  it('tells the whole search', () => {
    expect(readSearch(new URLSearchParams(ADDRESS))).toEqual(search);
    expect(readSearch(writeSearch(search))).toEqual(search);
  });

  it('is short where nothing is chosen', () => {
    expect(writeSearch(readSearch(new URLSearchParams())).toString()).toBe('');
  });

  it('is not believed where it makes no sense', () => {
    const params = new URLSearchParams('stock=perhaps&sort=DROP&view=3d&a.x.min=1e9&a.X!=1&a.=2');
    expect(readSearch(params)).toEqual(readSearch(new URLSearchParams()));
  });
});

describe('the filters of a search', () => {
  it('are what the graph takes', () => {
    expect(filterOf(search)).toEqual({
      categoryIds: ['c1'],
      brandIds: ['b1', 'b2'],
      isInStock: true,
      fits: ['m1'],
      fitsMyEquipment: true,
      attributes: [
        { code: 'color', values: ['red', 'blue'], min: null, max: null },
        { code: 'cross-section', values: [], min: '1.5', max: null },
      ],
    });
  });

  it('are counted, a range as one, and taken away at once', () => {
    expect(countFilters(search)).toBe(9);
    const free = withoutFilters(search);
    expect(countFilters(free)).toBe(0);
    expect(filterOf(free)).toBeNull();
    expect(free.text).toBe('кабель');
  });

  it('forget an attribute of which nothing is chosen any more', () => {
    const values = toggled(toggled(['red', 'blue'], 'red'), 'blue');
    expect(withAttribute(search, 'color', { values }).attributes).toEqual({
      'cross-section': { values: [], min: '1.5', max: null },
    });
  });
});
