import type { SearchIndex } from './SearchIndex.ts';
import {
  FAILS_ATTRIBUTE,
  FAILS_BRAND,
  FAILS_CATEGORY,
  FAILS_STOCK,
  type Selection,
  visitSelected,
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

export function countFacets(index: SearchIndex, selection: Selection): FacetCounts {
  const { brands, categories } = index.words.lines;
  const hitCategories = new Uint32Array(categories.size);
  const allCategories = new Uint32Array(categories.size);
  const allBrands = new Uint32Array(brands.size);
  const stock = new Uint32Array(2);
  const values = new Uint32Array(index.attributes.known.length);
  const own = selection.attributes.map(({ code }) => new OwnValues(index, code));

  visitSelected(index, selection, (ordinal, failures) => {
    const line = index.lineOf(ordinal);
    if (failures === 0) increase(hitCategories, categories.groupOf(line));
    if (isOnly(failures, FAILS_CATEGORY)) increase(allCategories, categories.groupOf(line));
    if (isOnly(failures, FAILS_BRAND)) increase(allBrands, brands.groupOf(line));
    if (isOnly(failures, FAILS_STOCK)) increase(stock, index.isInStock(ordinal) ? 1 : 0);
    if (failures === 0) index.attributes.count(ordinal, values);
    else if (failures >= FAILS_ATTRIBUTE) {
      own[Math.log2(failures / FAILS_ATTRIBUTE)]?.count(ordinal);
    }
  });
  for (const each of own) each.addTo(values);

  return {
    categories: categories.named(allCategories),
    brands: brands.named(allBrands),
    inStock: stock[1] ?? 0,
    outOfStock: stock[0] ?? 0,
    values,
    categoriesOfHits: [...categories.named(hitCategories).keys()],
  };
}

/** A hit fails nothing; what fails only the facet's own filter is counted in it as well. */
const isOnly = (failures: number, own: number): boolean => failures === 0 || failures === own;

/** Counts of one attribute's values among what only the attribute's own filter keeps out. */
class OwnValues {
  readonly #index: SearchIndex;
  readonly #code: string;
  readonly #counts: Uint32Array;

  constructor(index: SearchIndex, code: string) {
    this.#index = index;
    this.#code = code;
    this.#counts = new Uint32Array(index.attributes.known.length);
  }

  count(ordinal: number): void {
    this.#index.attributes.count(ordinal, this.#counts);
  }

  addTo(values: Uint32Array): void {
    for (const place of this.#index.attributes.placesOf(this.#code)) {
      values[place] = (values[place] ?? 0) + (this.#counts[place] ?? 0);
    }
  }
}

function increase(counts: Uint32Array, at: number): void {
  counts[at] = (counts[at] ?? 0) + 1;
}
