import { sql } from '@kontor/kit/sql.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { tenantKysely } from '@kontor/kit/tenantKysely.ts';
import type { InferKyselyDB } from '@mikro-orm/postgresql';
import type { ProductStatus } from '../product/domain/productStatus.ts';
import { skuKey } from '../product/domain/skuKey.ts';
import type { ProductSchema } from '../product/product.entity.ts';
import type { VisibleSubject } from '../visibility/domain/ruleSet.ts';
import type { PartNumberSchema } from './partNumber.entity.ts';

type Tables = InferKyselyDB<typeof PartNumberSchema | typeof ProductSchema> & {
  product: { number: string; merged_into: string | null };
};

/** Which numbers are meant. */
export interface PartNumberConditions {
  organizationId: string;
  /** What the number or the SKU begins with. */
  search: string | null;
  statuses: readonly ProductStatus[];
}

/** A number with what it means: of a merged product, the one that it was merged into. */
export interface PartNumberRow {
  number: string;
  numberKey: string;
  productId: string;
  product: VisibleSubject;
}

/** In the order of the numbers. */
export async function findPartNumbers(
  ctx: RequestContext,
  conditions: PartNumberConditions,
  after: string | null,
  limit: number,
): Promise<PartNumberRow[]> {
  const rows = await matching(ctx, conditions)
    .select(['own.number', 'own.number_key as numberKey', 'meant.id as productId'])
    .select(['meant.number as place', 'meant.category_id as categoryId'])
    .select('meant.brand_id as brandId')
    .$if(after !== null, (query) => query.where('own.number_key', '>', after ?? ''))
    .orderBy('own.number_key')
    .limit(limit)
    .execute();
  return rows.map(({ number, numberKey, productId, place, categoryId, brandId }) => ({
    number,
    numberKey,
    productId,
    product: { number: Number(place), categoryId, brandId },
  }));
}

export async function countPartNumbers(
  ctx: RequestContext,
  conditions: PartNumberConditions,
): Promise<number> {
  const { count } = await matching(ctx, conditions)
    .select(sql<number>`count(*)::int`.as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

function matching(ctx: RequestContext, { organizationId, search, statuses }: PartNumberConditions) {
  const key = search === null ? '' : skuKey(search);
  return tenantKysely<Tables>(ctx)
    .selectFrom('part_number as own')
    .innerJoin('product as kept', 'kept.id', 'own.product_id')
    .innerJoin('product as meant', (join) =>
      join.on((row) =>
        row('meant.id', '=', row.fn.coalesce(row.ref('kept.merged_into'), row.ref('kept.id'))),
      ),
    )
    .where('own.organization_id', '=', organizationId)
    .where('meant.status', '=', sql<ProductStatus>`any(${statuses})`)
    .$if(key !== '', (query) =>
      query.where((row) =>
        row.or([sql<boolean>`own.number_key ^@ ${key}`, sql<boolean>`meant.sku_key ^@ ${key}`]),
      ),
    );
}

/** One number of each product that the organization has one for. */
export function numbersOfProducts(
  ctx: RequestContext,
  organizationId: string,
  productIds: readonly string[],
): Promise<Array<{ productId: string; number: string }>> {
  return tenantKysely<Tables>(ctx)
    .selectFrom('product as kept')
    .innerJoin('part_number as own', 'own.product_id', 'kept.id')
    .select((row) => [row.fn.coalesce('kept.merged_into', 'kept.id').as('productId'), 'own.number'])
    .where('own.organization_id', '=', organizationId)
    .where((row) =>
      row.or([
        row('kept.id', '=', sql<string>`any(${productIds}::uuid[])`),
        row('kept.merged_into', '=', sql<string>`any(${productIds}::uuid[])`),
      ]),
    )
    .orderBy('own.number_key', 'desc')
    .execute();
}
