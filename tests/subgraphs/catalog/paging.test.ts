import { countStatements } from '@kontor/kit/statements.ts';
import { until } from '@kontor/kit/testing/runtime.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { generateCatalogue } from '../../../subgraphs/catalog/demo/generateCatalogue.ts';
import { findHits } from '../../../subgraphs/catalog/src/modules/search/findHits.ts';
import { liveIndexOf } from '../../../subgraphs/catalog/src/modules/search/index/LiveIndex.ts';
import { buyer, type CatalogWorld, content, openCatalogWorld } from './catalogWorld.ts';

let world: CatalogWorld;
beforeAll(async () => {
  world = await openCatalogWorld();
  await generateCatalogue(() => world.context(), 3000);
});
afterAll(() => world.close());

const LIST = `query ($search: String, $filter: ProductFilter, $sort: ProductSort, $first: Int, $after: String) {
  products(search: $search, filter: $filter, sort: $sort, first: $first, after: $after) {
    nodes { sku } totalCount pageInfo { hasNextPage endCursor } } }`;

interface Page {
  nodes: Array<{ sku: string }>;
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string };
}

const page = async (variables: object): Promise<Page> =>
  (await world.data(buyer, LIST, { first: 10, ...variables })).products;
const skusOf = ({ nodes }: Page) => nodes.map(({ sku }) => sku);

async function wholeList(variables: object): Promise<string[]> {
  const skus: string[] = [];
  for (let after: string | null = null, more = true; more; ) {
    const next: Page = await page({ ...variables, first: 100, after });
    skus.push(...skusOf(next));
    more = next.pageInfo.hasNextPage;
    after = next.pageInfo.endCursor;
  }
  return skus;
}

describe('a list', () => {
  test.each([
    ['RELEVANCE', 'кабель'],
    ['NAME', 'кабель'],
    ['NAME', undefined],
    ['SKU', 'кабель'],
    ['NEWEST', undefined],
    ['POPULARITY', undefined],
  ] as const)('by %s for %s is whole when it is paged through', async (sort, search) => {
    const skus = await wholeList({ search, sort });
    const { totalCount } = await page({ search });
    expect(skus.length).toBe(totalCount);
    expect(new Set(skus).size).toBe(totalCount);
  });

  test('by name is the same whether few or many products are in it', async () => {
    const few = await wholeList({ search: 'ключ 24', sort: 'NAME' });
    const many = await wholeList({ sort: 'NAME' });
    expect(few.length * 5).toBeLessThan(many.length);
    expect(many.filter((sku) => few.includes(sku))).toEqual(few);
  });

  test('is the same for bulk edits and exports, in its order', async () => {
    const ctx = world.context();
    const ids = await findHits(ctx, { search: 'кабель', sort: 'NAME' });
    const { rows } = await world.database.query(
      'select sku from unnest($1::uuid[]) with ordinality as hit (id, place) join product using (id) order by place',
      [ids],
    );
    expect(rows.map(({ sku }) => sku)).toEqual(await wholeList({ search: 'кабель', sort: 'NAME' }));
  });

  test('costs the same number of statements whatever its size, page and sort', async () => {
    const cost = async (variables: object) =>
      (await countStatements(() => page(variables))).statements.length;
    await page({});
    expect(await cost({ first: 1 })).toBe(2);
    expect(await cost({ first: 99 })).toBe(2);
    expect(await cost({ first: 20, sort: 'SKU' })).toBe(2);
    // One for the order of names.
    expect(await cost({ first: 20, sort: 'NAME' })).toBe(3);
  });
});

describe('while products come, change and go', () => {
  test('the next page goes on after the last one', async () => {
    const first = await page({ search: 'лампа' });
    const expected = skusOf(await page({ search: 'лампа', after: first.pageInfo.endCursor }));
    const [top, second] = first.nodes;
    await world.save({ sku: 'TOP', nameRu: 'Лампа', popularity: 1_000_000 });
    await world.database.query('delete from product where sku = $1', [top?.sku]);
    await world.database.query('update product set popularity = 0 where sku = $1', [second?.sku]);
    const next = await page({ search: 'лампа', after: first.pageInfo.endCursor });
    expect(skusOf(next)).toEqual(expected);
    expect(skusOf(await page({ search: 'лампа' }))[0]).toBe('TOP');
    await world.database.query("delete from product where sku = 'TOP'");
  });

  test('a page goes on after a product that is gone', async () => {
    const first = await page({ sort: 'SKU' });
    const after = first.pageInfo.endCursor;
    const expected = skusOf(await page({ sort: 'SKU', after }));
    await world.database.query('delete from product where sku = $1', [first.nodes.at(-1)?.sku]);
    expect(skusOf(await page({ sort: 'SKU', after }))).toEqual(expected);
  });

  test('every order stays whole after each product has changed many times', async () => {
    for (let round = 0; round < 6; round++) {
      await world.database.query('update product set popularity = (popularity * 7 + 13) % 1000');
      await page({ first: 1 });
    }
    const { totalCount } = await page({});
    for (const sort of ['RELEVANCE', 'SKU', 'NEWEST']) {
      expect(new Set(await wholeList({ sort })).size).toBe(totalCount);
    }
    const { rows } = await world.database.query(
      'select sku from product order by popularity desc, number desc limit 10',
    );
    expect(skusOf(await page({}))).toEqual(rows.map(({ sku }) => sku));
  });
});

describe('a change of very many products', () => {
  test('is taken in while searches go on, and found soon', async () => {
    const large = await openCatalogWorld();
    try {
      await generateCatalogue(() => large.context(), 500);
      const count = async (search: string) =>
        (
          await large.data(
            content,
            'query ($search: String) { products(search: $search) { totalCount } }',
            {
              search,
            },
          )
        ).products.totalCount;
      expect(await count('новинка')).toBe(0);
      await large.database.query(`
        insert into product (id, sku, sku_key, name_ru, unit_code, minimum_quantity, quantity_step,
          price_group, status)
        select gen_random_uuid(), 'N' || i, 'N' || i, 'Новинка', '796', 1, 1, 'STANDARD', 'PUBLISHED'
        from generate_series(1, 21000) i`);
      const live = liveIndexOf(large.context().em);
      const before = live.state;
      await count('новинка');
      await until(async () => (await count('новинка')) === 10_000);
      expect(live.state - before).toBeGreaterThan(1);
      await large.save({ sku: 'N1', nameRu: 'Другое' });
      await until(async () => (await count('другое')) === 1);
    } finally {
      await large.close();
    }
  });
});
