import { newId } from '@kontor/kit/ids.ts';
import { countStatements } from '@kontor/kit/statements.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { generateCatalogue } from '../../../subgraphs/catalog/demo/generateCatalogue.ts';
import { buyer, type CatalogWorld, openCatalogWorld } from './catalogWorld.ts';

let world: CatalogWorld;
beforeAll(async () => {
  world = await openCatalogWorld();
  await world.catalog.seedDemo();
});
afterAll(() => world.close());

const LIST = `query ($search: String, $filter: ProductFilter, $sort: ProductSort, $locale: Locale, $first: Int, $after: String) {
  products(search: $search, filter: $filter, sort: $sort, locale: $locale, first: $first, after: $after) {
    nodes { sku } pageInfo { hasNextPage hasPreviousPage endCursor } } }`;
const COUNTED = `query ($search: String, $filter: ProductFilter) {
  products(search: $search, filter: $filter, first: 100) {
    totalCount isTotalExact nodes { sku brand { name } category { path { id } } }
    facets(first: 100) { code values { id label count isExact } } } }`;

interface FacetValue {
  id: string;
  label: string;
  count: number;
  isExact: boolean;
}

async function skus(search?: string, more: Record<string, unknown> = {}): Promise<string[]> {
  const { products } = await world.data(buyer, LIST, { search, ...more });
  return products.nodes.map(({ sku }: { sku: string }) => sku);
}

async function counted(search: string | undefined, filter: object = {}) {
  const { products } = await world.data(buyer, COUNTED, { search, filter });
  const [categories, brands] = products.facets.map(
    ({ values }: { values: FacetValue[] }) => values,
  );
  return { ...products, categories, brands } as {
    totalCount: number;
    isTotalExact: boolean;
    nodes: Array<{
      sku: string;
      brand: { name: string };
      category: { path: Array<{ id: string }> };
    }>;
    categories: FacetValue[];
    brands: FacetValue[];
  };
}

const idOf = (values: FacetValue[], label: string) =>
  values.find((value) => value.label === label)?.id ?? '';

describe('a search', () => {
  test.each(['AV-1P-C16', 'av1pc16', 'АV 1Р С16', '9521000005822'])(
    'for the code %s has its product first',
    async (code) => {
      expect((await skus(code))[0]).toBe('AV-1P-C16');
    },
  );

  test('for the beginning of a SKU finds what begins so', async () => {
    const found = await skus('lp-a60');
    expect(found.toSorted()).toEqual(['LP-A60-10W-27K', 'LP-A60-10W-40K']);
  });

  test.each([
    ['кабели силовые', 'KV-VVG-3X1.5'],
    ['светодиодную ленту', 'LN-2835-12V-WW'],
    ['batteries', 'BT-AA-LR6'],
    ['battery', 'BT-AA-LR6'],
    ['circuit breakers', 'AV-1P-C16'],
    ['лампа led', 'LP-A60-10W-27K'],
    ['Svetozar прожектор', 'SV-PROJ-50W'],
    ['шуруповерт', 'EI-DR-18V-2AH'],
    ['болгарка', 'EI-UShM-125-900'],
  ])('for "%s" knows the forms of words in both languages', async (search, sku) => {
    expect(await skus(search)).toContain(sku);
  });

  test.each([
    ['кабель 3x2.5', 'KV-VVG-3X2.5'],
    ['кабель 3х2,5', 'KV-VVG-3X2.5'],
    ['болт м8×40', 'KR-BOLT-M8X40'],
    ['ip 65 100вт', 'SV-PROM-100W'],
  ])('for "%s" reads measures as people write them', async (search, sku) => {
    expect((await skus(search))[0]).toBe(sku);
  });

  test.each(['выключ', 'выключате', 'switc'])(
    'for "%s" finds the word that begins so',
    async (search) => {
      expect(await skus(search)).toContain('VK-BASE-1-WH');
    },
  );

  test.each([
    ['выключталь', 'VK-BASE-1-WH'],
    ['удленитель на катушке', 'UD-KAT-50M'],
    ['screwdrvier', 'IN-OTV-NAB6'],
  ])('for "%s" finds what is spelled nearly so', async (search, sku) => {
    expect(await skus(search)).toContain(sku);
  });

  test('has names before descriptions', async () => {
    const found = await skus('лампа');
    expect(found.indexOf('LP-T8-18W-65K')).toBeLessThan(found.indexOf('VK-DIM-300'));
    expect(found).toContain('VK-DIM-300');
  });

  test('wants all its words', async () => {
    expect(await skus('перчатки кабель')).toEqual([]);
  });

  test.each(['ъъъъъъ', '!!!', "'; drop table product; --", '\0', '%', "щ' | ы:*", '((('])(
    'for %j finds nothing and harms nothing',
    async (search) => {
      expect(await skus(search)).toEqual(search === '\0' ? await skus() : []);
    },
  );

  test('may be long', async () => {
    expect(await skus('кабель '.repeat(5000))).toContain('KV-VVG-3X1.5');
  });
});

describe('facets', () => {
  test('count what each value would leave', async () => {
    const all = await counted(undefined);
    expect(all).toMatchObject({ totalCount: 72, isTotalExact: true });
    expect(all.categories.reduce((sum, { count }) => sum + count, 0)).toBe(72);
    for (const { id, count } of all.categories) {
      expect((await counted(undefined, { categoryIds: [id] })).totalCount).toBe(count);
    }
    for (const { id, count } of all.brands) {
      expect((await counted(undefined, { brandIds: [id] })).totalCount).toBe(count);
    }
  });

  test('keep the other values of a facet countable when one is chosen', async () => {
    const all = await counted(undefined);
    const brandIds = [idOf(all.brands, 'Svetozar')];
    const chosen = await counted(undefined, { brandIds });
    expect(chosen.brands).toEqual(all.brands);
    expect(chosen.categories).toEqual([expect.objectContaining({ label: 'Освещение', count: 12 })]);
    expect(chosen.nodes.every(({ brand }) => brand.name === 'Svetozar')).toBe(true);
  });

  test('open the chosen category, whose hits include what is below it', async () => {
    const all = await counted(undefined);
    const light = idOf(all.categories, 'Освещение');
    const chosen = await counted(undefined, { categoryIds: [light] });
    expect(chosen.categories.map(({ label }) => label)).toContain('Лампы');
    expect(chosen.categories).toEqual(expect.arrayContaining(all.categories));
    expect(chosen.nodes.every(({ category }) => category.path[0]?.id === light)).toBe(true);
  });

  test('are counted under a search', async () => {
    const hits = await counted('лампа');
    expect(hits.totalCount).toBe(hits.nodes.length);
    expect(hits.brands.reduce((sum, { count }) => sum + count, 0)).toBe(hits.totalCount);
  });

  test.each(['categoryIds', 'brandIds'])('refuse more %s than a person chooses', async (ids) => {
    const many = { [ids]: Array.from({ length: 501 }, () => newId()) };
    expect(await world.errors(buyer, LIST, { filter: many })).toEqual(['BAD_USER_INPUT']);
  });

  test('are empty for ids that mean nothing', async () => {
    for (const filter of [
      { brandIds: ['nonsense'] },
      { categoryIds: ['01970000-0000-7000-8000-00000000dead'] },
    ]) {
      expect(await counted(undefined, filter)).toMatchObject({ totalCount: 0, nodes: [] });
    }
  });

  test('have at most a hundred values', async () => {
    const query = '{ products { facets(first: 101) { code } } }';
    expect(await world.errors(buyer, query)).toEqual(['BAD_USER_INPUT']);
  });
});

describe('pages', () => {
  const sorts = ['RELEVANCE', 'POPULARITY', 'NAME', 'SKU', 'NEWEST'];

  test.each(
    sorts.flatMap(
      (sort) =>
        [
          [sort, undefined],
          [sort, 'лампа'],
          [sort, 'ка'],
        ] as const,
    ),
  )(
    'sorted by %s for the search %s follow each other without gap or repetition',
    async (sort, search) => {
      const whole = await skus(search, { sort, first: 100 });
      const paged: string[] = [];
      for (let after: string | null = null, more = true; more; ) {
        const { products } = await world.data(buyer, LIST, { search, sort, first: 3, after });
        expect(products.pageInfo.hasPreviousPage).toBe(after !== null);
        paged.push(...products.nodes.map(({ sku }: { sku: string }) => sku));
        more = products.pageInfo.hasNextPage;
        after = products.pageInfo.endCursor;
      }
      expect(paged).toEqual(whole);
      expect(new Set(paged).size).toBe(paged.length);
    },
  );

  test('are sorted by name in the language asked for', async () => {
    expect((await skus(undefined, { sort: 'NAME', first: 2 }))[1]).toBe('KR-HIM-300');
    expect((await skus(undefined, { sort: 'NAME', locale: 'EN', first: 1 }))[0]).toBe('BT-AA-LR6');
  });

  test('stay right when products come in before them', async () => {
    const { products } = await world.data(buyer, LIST, { sort: 'SKU', first: 2 });
    const next = { sort: 'SKU', first: 2, after: products.pageInfo.endCursor };
    const before = await skus(undefined, next);
    await world.save({ sku: 'AA-FIRST' });
    expect(await skus(undefined, next)).toEqual(before);
    await world.database.query("delete from product where sku = 'AA-FIRST'");
  });

  test('refuse a cursor that is made up or of another order', async () => {
    const { products } = await world.data(buyer, LIST, { sort: 'SKU', first: 1 });
    const after = products.pageInfo.endCursor;
    expect(await world.errors(buyer, LIST, { sort: 'NEWEST', after })).toEqual(['BAD_USER_INPUT']);
    expect(await world.errors(buyer, LIST, { after: 'nonsense' })).toEqual(['BAD_USER_INPUT']);
    expect(await world.errors(buyer, LIST, { first: 101 })).toEqual(['BAD_USER_INPUT']);
  });
});

describe('the cost of a list', () => {
  const rich = `query ($search: String, $first: Int) { products(search: $search, first: $first) { totalCount isTotalExact
    nodes { sku brand { name } category { name path { name } parent { name } } }
    facets { values { label count } } } }`;
  const costOf = async (variables: object) =>
    (await countStatements(() => world.data(buyer, rich, { ...variables }))).statements;
  const forget = () => world.database.query('update catalogue_version set version = version + 1');

  test('with counts and all is one statement for the version and one for the products', async () => {
    await costOf({ first: 1 });
    expect(await costOf({ first: 2 })).toHaveLength(2);
    expect(await costOf({ first: 100 })).toHaveLength(2);
  });

  test('under a search has one more for codes and one for part numbers', async () => {
    await costOf({ search: 'лампа' });
    for (const search of ['3x2.5', 'лампа 10Вт', 'ка']) {
      // Stems of words that were never asked for take one.
      expect((await costOf({ search })).length).toBeLessThanOrEqual(5);
    }
  });

  test('is the same after a change of the catalogue, however many products there are', async () => {
    await forget();
    const few = await costOf({ first: 1 });
    await forget();
    expect(await costOf({ first: 100 })).toHaveLength(few.length);
  });

  test('is the version and the part numbers when the same was asked before', async () => {
    await costOf({ search: 'лампа' });
    expect(await costOf({ search: 'лампа' })).toHaveLength(2);
    await costOf({});
    expect(await costOf({})).toHaveLength(1);
  });
});

describe('after a change', () => {
  const countOf = async (from: CatalogWorld) =>
    (await from.data(buyer, '{ products(search: "новинка") { totalCount } }')).products.totalCount;

  test('every process counts anew at once', async () => {
    const other = await world.another();
    try {
      expect(await countOf(world)).toBe(0);
      for (let count = 1; count <= 5; count++) {
        await other.save({ sku: `NEW-${count}`, nameRu: 'Новинка' });
        expect(await countOf(world)).toBe(count);
        expect(await countOf(other)).toBe(count);
      }
      await world.save({ sku: 'NEW-1', status: 'DRAFT' });
      expect(await countOf(other)).toBe(4);
      await world.database.query("delete from product where sku_key like 'NEW%'");
      expect(await countOf(other)).toBe(0);
    } finally {
      await other.close();
    }
  });

  test('saving what is there already forgets nothing', async () => {
    const version = async () =>
      (await world.database.query('select version from catalogue_version')).rows[0].version;
    const same = { sku: 'SAME', nameRu: 'Такой же', brand: 'Тот', popularity: 3 };
    await world.save(same);
    const before = await version();
    await world.save(same);
    expect(await version()).toBe(before);
    await world.database.query("delete from product where sku = 'SAME'");
  });
});

describe('a large catalogue', () => {
  test('is counted exactly up to ten thousand and marked beyond', async () => {
    const large = await openCatalogWorld();
    try {
      await generateCatalogue(() => large.context(), 10_050);
      const query = '{ products { totalCount isTotalExact facets { values { count isExact } } } }';
      const { products } = await large.data(buyer, query);
      expect(products).toMatchObject({ totalCount: 10_000, isTotalExact: false });
      expect(products.facets[1].values[0]).toMatchObject({ isExact: true });
      const again = await generateCatalogue(() => large.context(), 10_050);
      expect(again.created).toBe(0);
    } finally {
      await large.close();
    }
  });
});
