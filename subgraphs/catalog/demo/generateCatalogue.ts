import { sql } from '@kontor/kit/sql.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import { loadAttributes } from '../src/modules/attribute/attribute.queries.ts';
import { writeAttribute } from '../src/modules/attribute/attribute.writes.ts';
import { loadCategoryTree } from '../src/modules/category/category.queries.ts';
import { ensureCategories, writeCategory } from '../src/modules/category/category.writes.ts';
import type { ProductRecord } from '../src/modules/product/domain/productRecord.ts';
import { skuKey } from '../src/modules/product/domain/skuKey.ts';
import { takeCatalogue, writeProducts } from '../src/modules/product/product.writes.ts';
import { tablesOf } from '../src/tables.ts';
import { makeBrands } from './generated/brands.ts';
import { attributes, type Goods, readGoods } from './generated/goods.ts';
import { makeProduct, type Range } from './generated/makeProduct.ts';
import { randomNumbers } from './generated/randomNumbers.ts';
import { LINES } from './generated/words.ts';

/*
 * A catalogue of any size for benches and tests: products of an electrical and hardware wholesaler
 * with names in two languages, 50 kinds of goods in five lines each, 1,200 brands with series of their
 * own, typed attributes, makers' numbers, valid GTINs, and popularity as in life, where few sell often.
 * The same seed makes the same catalogue; a larger one begins with the smaller one.
 */

const BATCH = 5000;

/** Adds `count` generated products; those that are there already stay as they are. */
export async function generateCatalogue(
  ctx: () => RequestContext,
  count: number,
  { seed = 1 }: { seed?: number } = {},
): Promise<{ created: number }> {
  const random = randomNumbers(seed);
  const goods = await readGoods();
  const categoryIdOf = await prepareCategories(ctx(), goods);
  const range: Range = { goods, brands: makeBrands(random), lines: LINES, categoryIdOf };
  let created = 0;
  for (let from = 0; from < count; from += BATCH) {
    const size = Math.min(BATCH, count - from);
    const records = Array.from({ length: size }, (_, i) => makeProduct(from + i, range, random));
    created += await addProducts(ctx(), records);
  }
  return { created };
}

async function prepareCategories(
  ctx: RequestContext,
  goods: readonly Goods[],
): Promise<Range['categoryIdOf']> {
  return ctx.em.transactional(async () => {
    await takeCatalogue(ctx.em);
    const known = await loadAttributes(ctx.em);
    for (const attribute of attributes) {
      if (!known.has(attribute.code)) await writeAttribute(ctx.em, attribute);
    }
    const pathOf = ({ category }: Goods, [ru, en]: (typeof LINES)[number]) => {
      const [, kind] = category;
      return [...category, { ru: `${kind.ru}: ${ru}`, en: `${kind.en}: ${en}` }];
    };
    const paths = goods.flatMap((each) => LINES.map((line) => pathOf(each, line)));
    const idOf = await ensureCategories(ctx.em, paths);
    await askForAttributes(ctx.em, goods);
    const ids = new Map(
      goods.map((each) => [each, new Map(LINES.map((line) => [line, idOf(pathOf(each, line))]))]),
    );
    return (each, line) => ids.get(each)?.get(line) ?? null;
  });
}

/** Each kind of goods asks for what its products have, and offers it as filters. */
async function askForAttributes(em: EntityManager, goods: readonly Goods[]): Promise<void> {
  const tree = await loadCategoryTree(em);
  for (const { category, attributes: asked } of goods) {
    const kind = tree.followPath(category).at(-1);
    if (!kind || kind.ownAttributes.length > 0) continue;
    const { id, parentId, nameRu, nameEn } = kind;
    const ownAttributes = asked.map(({ code }) => ({
      code,
      isRequired: false,
      isFilterable: true,
    }));
    await writeCategory(em, { id, parentId, nameRu, nameEn, ownAttributes });
  }
}

async function addProducts(ctx: RequestContext, records: ProductRecord[]): Promise<number> {
  return ctx.em.transactional(async () => {
    await takeCatalogue(ctx.em);
    const keys = records.map(({ sku }) => skuKey(sku));
    const { rows } = await sql<{ sku: string }>`
      select sku from product where sku_key = any(${keys})`.execute(tablesOf(ctx.em));
    const present = new Set(rows.map(({ sku }) => sku));
    const missing = records.filter(({ sku }) => !present.has(sku));
    await writeProducts(ctx, missing);
    return missing.length;
  });
}
