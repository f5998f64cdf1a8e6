import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Attribute } from '../../attribute/domain/attribute.ts';
import { CategoryTree } from '../../category/domain/categoryTree.ts';
import { PRODUCT_STATUSES } from '../../product/domain/productStatus.ts';
import { AudienceRules } from '../../visibility/domain/audienceRules.ts';
import { RuleSet } from '../../visibility/domain/ruleSet.ts';
import { countFacets } from './countFacets.ts';
import { FITS } from './fits.ts';
import { Hits } from './Hits.ts';
import { hitOrder } from './hitOrders.ts';
import { type IndexedProduct, SearchIndex } from './SearchIndex.ts';
import { selectHits, type Wanted } from './selectHits.ts';

/*
 * The index against counting by hand: random products come, change and go, and whatever is searched
 * and filtered, its hits, order and counts are those of a look at every product.
 */

const category = (id: string, parentId: string | null, required: string[] = []) => ({
  id,
  parentId,
  nameRu: id,
  nameEn: id,
  ownAttributes: required.map((code) => ({ code, isRequired: true, isFilterable: true })),
});
const TREE = new CategoryTree([
  category('light', null),
  category('lamps', 'light', ['colour']),
  category('tools', null, ['length']),
]);
const CATEGORY_WORDS = [
  { id: 'light', parentId: null, words: 'light' },
  { id: 'lamps', parentId: 'light', words: 'lamp' },
  { id: 'tools', parentId: null, words: 'tool' },
];
const CATEGORIES = ['light', 'lamps', 'tools', null];
const BRANDS = ['osram', 'makita', null];
const WORDS = ['lamp', 'red', 'redish', 'drill', 'osram', 'liebherr'];
const COLOURS = ['red', 'blue'];
const LENGTHS = ['0.5', '1', '20'];
const MODELS = [
  { id: 'r944', maker: 'Liebherr', model: 'R 944', words: ['liebherr', 'red'] },
  { id: '320d', maker: 'CAT', model: '320D', words: ['cat'] },
];
const attribute = (code: string, type: Attribute['type']): Attribute => ({
  ...{ code, nameRu: code, nameEn: code, type, unitCode: null, options: [] },
});

const words = fc.subarray(WORDS).map((some) => some.join(' '));
const product: fc.Arbitrary<IndexedProduct> = fc.record({
  number: fc.integer({ min: 1, max: 30 }),
  skuKey: fc.constantFrom('ABC1', 'ABC12', 'ABD2', 'Ж1'),
  gtinKey: fc.constantFrom('00001234567890', null),
  popularity: fc.integer({ min: 0, max: 3 }),
  status: fc.constantFrom(...PRODUCT_STATUSES),
  isInStock: fc.boolean(),
  hasPriceGroup: fc.boolean(),
  brandId: fc.constantFrom(...BRANDS),
  categoryId: fc.constantFrom(...CATEGORIES),
  nameWords: words,
  otherWords: words,
  attributes: fc.record(
    { colour: fc.subarray(COLOURS), length: fc.constantFrom(...LENGTHS), isNew: fc.boolean() },
    { requiredKeys: [] },
  ),
  fits: fc.subarray(MODELS.map(({ id }) => id)),
});

const someOf = (ids: Array<string | null>) =>
  fc.option(fc.subarray(ids.filter((id) => id !== null)).map((some) => new Set(some)));

const wanted: fc.Arbitrary<Wanted> = fc.record({
  text: fc.option(
    fc.record({
      exact: fc.subarray([1, 2, 3]),
      skuPrefix: fc.constantFrom('ABC', 'ABC12', 'AB', null),
      words: fc.option(
        fc.array(
          fc.array(
            fc.oneof(
              fc.record({ lexemes: fc.subarray(WORDS, { minLength: 1, maxLength: 2 }) }),
              fc.constant({ lexemes: [], prefix: 'red' }),
              fc.constant({ lexemes: ['lamp'], prefix: 'l' }),
            ),
            { minLength: 1, maxLength: 2 },
          ),
          { minLength: 1, maxLength: 2 },
        ),
      ),
      codePart: fc.constantFrom('BC12', '3456', 'C1AB', '7890000', null),
    }),
  ),
  statuses: fc.subarray([...PRODUCT_STATUSES]),
  rules: fc.constantFrom(
    null,
    new AudienceRules(
      'some',
      [
        new RuleSet([
          { effect: 'HIDDEN', on: 'category', id: 'lamps' },
          { effect: 'WITHOUT_PRICE', on: 'brand', id: 'osram' },
          { effect: 'HIDDEN', on: 'brand', id: 'makita' },
        ]),
        new RuleSet([
          {
            effect: 'SHOWN',
            on: 'product',
            product: { number: 4, categoryId: 'light', brandId: null },
          },
        ]),
      ],
      TREE,
    ),
  ),
  incompleteBy: fc.constantFrom(null, null, TREE),
  categoryIds: someOf(CATEGORIES),
  chosenCategoryIds: fc.constant([]),
  brandIds: someOf(BRANDS),
  isInStock: fc.option(fc.boolean()),
  attributes: fc
    .tuple(
      fc.option(
        fc.record({
          attribute: fc.constant(attribute('colour', 'MANY_OF')),
          values: fc.subarray(COLOURS),
          range: fc.constant(null),
        }),
      ),
      fc.option(
        fc.record({
          attribute: fc.constant(attribute('length', 'NUMBER')),
          values: fc.subarray(['20']),
          range: fc.option(fc.constant({ min: 0.7, max: 1 })),
        }),
      ),
    )
    .map((both) => both.filter((each) => each !== null)),
  fits: someOf(MODELS.map(({ id }) => id)),
});

test('hits, their order and the counts of facets are as counted by hand', () => {
  const change = fc.oneof({ weight: 4, arbitrary: product }, fc.integer({ min: 1, max: 30 }));
  fc.assert(
    fc.property(fc.array(change, { maxLength: 60 }), wanted, (changes, asked) => {
      const index = new SearchIndex();
      index.nameBrand({ id: 'osram', name: 'Osram', words: 'osram' });
      index.words.nameCategories(CATEGORY_WORDS);
      for (const model of MODELS) {
        index.nameEquipment({ ...model, name: '', yearFrom: null, yearTo: null, notes: null });
      }
      const products = new Map<number, IndexedProduct>();
      for (const each of changes) {
        if (typeof each === 'number') {
          index.remove(each);
          products.delete(each);
        } else {
          index.put(each);
          products.set(each.number, each);
        }
      }
      const byHand = new ByHand([...products.values()], asked);
      expect(found(index, asked)).toEqual(byHand.hits());
      expect(counts(index, asked)).toEqual(byHand.counts());

      index.compact(0);
      expect(index.size).toBe(products.size);
      expect(found(index, asked)).toEqual(byHand.hits());
      expect(counts(index, asked)).toEqual(byHand.counts());
    }),
    { numRuns: 500 },
  );
});

function found(index: SearchIndex, asked: Wanted): number[] {
  const selection = selectHits(index, asked);
  const hits = new Hits(index, selection);
  const order = hitOrder('RELEVANCE', index, selection.tiers);
  const { compare, after, valuesOf } = order;
  const sorted = [...hits.sorted(compare)];
  expect(hits.first(3, order, () => true)).toEqual(sorted.slice(0, 3));
  const third = sorted[2];
  if (third !== undefined) {
    expect(hits.first(3, order, after(valuesOf(third)))).toEqual(sorted.slice(3, 6));
  }
  return sorted.map((ordinal) => index.numberOf(ordinal));
}

function counts(index: SearchIndex, asked: Wanted) {
  const { categories, brands, inStock, outOfStock, values } = countFacets(
    index,
    selectHits(index, asked),
  );
  const counted = index.attributes.known.map(({ code, id }, place) => [
    `${code} ${id}`,
    values[place] ?? 0,
  ]);
  return {
    categories,
    brands,
    stock: [inStock, outOfStock],
    values: new Map(counted.filter(([, count]) => count !== 0) as Array<[string, number]>),
  };
}

class ByHand {
  readonly #products: IndexedProduct[];
  readonly #asked: Wanted;

  constructor(products: IndexedProduct[], asked: Wanted) {
    this.#asked = asked;
    this.#products = products.filter((each) => this.#tierOf(each) !== null && this.#isMeant(each));
  }

  hits(): number[] {
    return this.#products
      .filter((each) => this.#failed(each).length === 0)
      .sort(
        (a, b) =>
          (this.#tierOf(a) ?? 0) - (this.#tierOf(b) ?? 0) ||
          b.popularity - a.popularity ||
          b.number - a.number,
      )
      .map(({ number }) => number);
  }

  counts() {
    const values = new Map<string, number>();
    for (const each of this.#products) {
      for (const [code, value] of Object.entries({ ...each.attributes, [FITS]: each.fits })) {
        if (!this.#isCountedFor(code, each)) continue;
        for (const id of Array.isArray(value) ? value : [String(value)]) {
          values.set(`${code} ${id}`, (values.get(`${code} ${id}`) ?? 0) + 1);
        }
      }
    }
    const stock = this.#products.filter((each) => this.#isCountedFor('stock', each));
    return {
      categories: this.#countBy('category', ({ categoryId }) => categoryId),
      brands: this.#countBy('brand', ({ brandId }) => brandId),
      stock: [
        stock.filter(({ isInStock }) => isInStock).length,
        stock.filter(({ isInStock }) => !isInStock).length,
      ],
      values,
    };
  }

  #countBy(facet: string, of: (product: IndexedProduct) => string | null) {
    const counted = new Map<string | null, number>();
    for (const each of this.#products) {
      if (this.#isCountedFor(facet, each)) counted.set(of(each), (counted.get(of(each)) ?? 0) + 1);
    }
    return counted;
  }

  #isCountedFor(facet: string, product: IndexedProduct): boolean {
    return this.#failed(product).every((failed) => failed === facet);
  }

  #isMeant(product: IndexedProduct): boolean {
    const { statuses, rules, incompleteBy } = this.#asked;
    const lacks =
      !product.hasPriceGroup ||
      (product.categoryId === 'lamps' && !hasValue(product.attributes.colour)) ||
      (product.categoryId === 'tools' && !hasValue(product.attributes.length));
    return (
      statuses.includes(product.status) &&
      (rules === null || rules.isShown(product)) &&
      (incompleteBy === null || lacks)
    );
  }

  #failed({ categoryId, brandId, isInStock, attributes, fits }: IndexedProduct): string[] {
    const asked = this.#asked;
    const failed: string[] = [];
    if (asked.categoryIds && !asked.categoryIds.has(categoryId ?? '')) failed.push('category');
    if (asked.brandIds && !asked.brandIds.has(brandId ?? '')) failed.push('brand');
    if (asked.isInStock !== null && asked.isInStock !== isInStock) failed.push('stock');
    if (asked.fits && !fits.some((id) => asked.fits?.has(id))) failed.push(FITS);
    for (const { attribute, values, range } of asked.attributes) {
      const own = [attributes[attribute.code] ?? []].flat().map(String);
      const passes = own.some(
        (id) =>
          values.includes(id) || (range && Number(id) >= range.min && Number(id) <= range.max),
      );
      if (!passes) failed.push(attribute.code);
    }
    return failed;
  }

  /** Null where the text does not find it. */
  #tierOf(product: IndexedProduct): number | null {
    const { text } = this.#asked;
    if (!text) return 0;
    const { exact, skuPrefix, words, codePart } = text;
    const name = [...product.nameWords.split(' '), product.brandId === 'osram' ? 'osram' : ''];
    const above = product.categoryId === 'lamps' ? ['light', 'lamp'] : [];
    const ofCategory = { light: ['light'], tools: ['tool'] }[product.categoryId ?? ''] ?? above;
    const machines = MODELS.filter(({ id }) => product.fits.includes(id));
    const ofMachines = machines.flatMap((machine) => machine.words);
    const anywhere = [...name, ...product.otherWords.split(' '), ...ofCategory, ...ofMachines];
    const has = (own: string[]) =>
      words?.every((readings) =>
        readings.some(
          ({ lexemes, prefix }) =>
            lexemes.every((lexeme) => own.includes(lexeme)) &&
            (prefix === undefined || own.some((word) => word !== '' && word.startsWith(prefix))),
        ),
      ) ?? false;
    const codes = [product.skuKey, product.gtinKey ?? ''];
    const tiers = [
      exact.includes(product.number),
      skuPrefix !== null && skuPrefix.length >= 3 && product.skuKey.startsWith(skuPrefix),
      ...(words ? [has(name), has(anywhere)] : []),
      codePart !== null && codes.some((code) => code.includes(codePart)),
    ];
    const tier = tiers.indexOf(true);
    return tier === -1 ? null : tier;
  }
}

const hasValue = (value: unknown) =>
  Array.isArray(value) ? value.length > 0 : value !== undefined;
