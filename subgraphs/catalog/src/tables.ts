import type { Kysely } from '@kontor/kit/sql.ts';
import type { EntityManager, InferKyselyDB } from '@mikro-orm/postgresql';
import type { CategorySchema } from './modules/category/category.entity.ts';
import type { BrandSchema } from './modules/product/brand.entity.ts';
import type { ProductSchema } from './modules/product/product.entity.ts';
import type { ContractSchema } from './modules/visibility/contract.entity.ts';
import type { CustomerSchema } from './modules/visibility/customer.entity.ts';
import type { VisibilityRuleSchema } from './modules/visibility/visibilityRule.entity.ts';

export type CatalogTables = InferKyselyDB<
  | typeof ProductSchema
  | typeof BrandSchema
  | typeof CategorySchema
  | typeof CustomerSchema
  | typeof ContractSchema
  | typeof VisibilityRuleSchema
>;

/** The catalogue's tables for typed queries. They belong to the seller, to no customer: nothing to scope. */
export function tablesOf(em: EntityManager): Kysely<CatalogTables> {
  return em.getKysely<CatalogTables>() as Kysely<CatalogTables>;
}
