import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { seedDemo } from '../../../subgraphs/catalog/src/seedDemo.ts';
import { buyer, type CatalogWorld, content, openCatalogWorld } from './catalogWorld.ts';

let world: CatalogWorld;

beforeAll(async () => {
  world = await openCatalogWorld();
  await seedDemo(world.context());
});
afterAll(() => world.close());

describe('the demo company’s catalogue', () => {
  test('has nothing that could not be published', async () => {
    const query = `{ products(first: 100, filter: { status: [PUBLISHED, DISCONTINUED] }) {
      totalCount nodes { sku completeness { score blocking } } } }`;
    const { products } = await world.data(content, query);
    expect(products.totalCount).toBe(74);
    for (const { sku, completeness } of products.nodes) {
      expect({ sku, blocking: completeness.blocking }).toEqual({ sku, blocking: [] });
    }
  });

  test('offers what replaces a lamp that is no longer sold', async () => {
    const query = `{ product(sku: "LP-A60-9W-27K") { status
      relations(kinds: [REPLACEMENT]) { product { sku } note(locale: EN) } } }`;
    expect(await world.data(buyer, query)).toEqual({
      product: {
        status: 'DISCONTINUED',
        relations: [{ product: { sku: 'LP-A60-10W-27K' }, note: '1 W more and 100 lm brighter' }],
      },
    });
  });

  test('has a kit of products that are sold singly as well', async () => {
    const query = `{ product(sku: "LN-KIT-10M") { isKit components { product { sku } quantity } } }`;
    expect(await world.data(buyer, query)).toEqual({
      product: {
        isKit: true,
        components: [
          { product: { sku: 'LN-2835-12V-WW' }, quantity: '10' },
          { product: { sku: 'LN-DRV-100W' }, quantity: '1' },
        ],
      },
    });
  });

  test('describes a cable in both languages, in the units of its trade', async () => {
    const query = `{ product(sku: "KV-VVG-3X2.5") {
      attributes { attribute { code } text english: text(locale: EN) } } }`;
    const { product } = await world.data(buyer, query);
    expect(product.attributes).toEqual([
      { attribute: { code: 'cores' }, text: '3', english: '3' },
      { attribute: { code: 'cross-section' }, text: '2,5 мм²', english: '2.5 mm²' },
      { attribute: { code: 'rated-voltage' }, text: '660 В', english: '660 V' },
      { attribute: { code: 'conductor' }, text: 'медь', english: 'copper' },
      { attribute: { code: 'use' }, text: 'в помещениях', english: 'indoors' },
      { attribute: { code: 'colour' }, text: 'чёрный', english: 'black' },
    ]);
  });

  test('stays as it is when it is seeded again', async () => {
    const state = async () =>
      (await world.database.query('select sku, revision from product order by sku')).rows;
    const before = await state();
    await seedDemo(world.context());
    expect(await state()).toEqual(before);
  });
});
