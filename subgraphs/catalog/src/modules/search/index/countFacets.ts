import type { Groups } from './Groups.ts';
import type { SearchIndex } from './SearchIndex.ts';
import {
  FAILS_ATTRIBUTE,
  FAILS_BRAND,
  FAILS_CATEGORY,
  FAILS_STOCK,
  failing,
  hitsOf,
  type Selection,
} from './Selection.ts';

/** How many hits each value of a facet would leave if it alone were chosen of its facet. */
export interface FacetCounts {
  /** Null counts the hits without one. Of a category by itself, without those below it. */
  categories: Map<string | null, number>;
  brands: Map<string | null, number>;
  inStock: number;
  outOfStock: number;
  /** By place of the attribute's value. */
  values: Uint32Array;
  /** Of the hits, with all filters. */
  categoriesOfHits: Array<string | null>;
}

/** A hit fails nothing; what fails only the facet's own filter is counted in it as well. */
export function countFacets(index: SearchIndex, selection: Selection): FacetCounts {
  const { attributes, columns, words } = index;
  const { brands, categories } = words.lines;
  const hits = hitsOf(index, selection);
  const countIn = (groups: Groups, ordinals: Uint32Array) => groups.count(ordinals, columns.lineOf);
  const categoriesOfHits = countIn(categories, hits);
  const otherCategories = countIn(categories, failing(index, selection, FAILS_CATEGORY));
  const otherBrands = countIn(brands, failing(index, selection, FAILS_BRAND));
  const counted = [hits, failing(index, selection, FAILS_STOCK)];
  const inStock = counted.reduce((sum, ordinals) => sum + countInStock(index, ordinals), 0);

  const values = attributes.countOf(hits);
  for (const [i, { code }] of selection.attributes.entries()) {
    const counts = attributes.countOf(failing(index, selection, FAILS_ATTRIBUTE << i));
    for (const place of attributes.placesOf(code)) {
      values[place] = (values[place] ?? 0) + (counts[place] ?? 0);
    }
  }
  return {
    categories: categories.named(categoriesOfHits, otherCategories),
    brands: brands.named(countIn(brands, hits), otherBrands),
    inStock,
    outOfStock: counted.reduce((sum, { length }) => sum + length, -inStock),
    values,
    categoriesOfHits: [...categories.named(categoriesOfHits).keys()],
  };
}

function countInStock(index: SearchIndex, ordinals: Uint32Array): number {
  let count = 0;
  for (let at = 0; at < ordinals.length; at++) {
    if (index.isInStock(ordinals[at] ?? 0)) count += 1;
  }
  return count;
}
