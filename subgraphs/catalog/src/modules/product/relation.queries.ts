import { PREPARED } from '@kontor/kit/preparedStatements.ts';
import { sql } from '@kontor/kit/sql.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import { tablesOf } from '../../tables.ts';
import type { RelationKind } from './domain/relationKind.ts';

/** A relation as one of its two products has it. */
export interface RelationRow {
  productId: string;
  relatedId: string;
  kind: RelationKind;
  isMutual: boolean;
  noteRu: string | null;
  noteEn: string | null;
}

/** Relations of the products in their order; mutual ones also of the product at the other end. */
export async function relationsOfProducts(
  em: EntityManager,
  productIds: string[],
): Promise<RelationRow[]> {
  const { rows } = await sql<RelationRow>`${PREPARED}
    select product_id as "productId", related_id as "relatedId", kind, is_mutual as "isMutual",
      note_ru as "noteRu", note_en as "noteEn", position, 0 as side
    from product_relation where product_id = any(${productIds}::uuid[])
    union all
    select related_id, product_id, kind, is_mutual, note_ru, note_en, position, 1
    from product_relation where related_id = any(${productIds}::uuid[]) and is_mutual
    order by side, position, "relatedId"`.execute(tablesOf(em));
  return rows;
}

/** A code of a product that was merged into this one. */
export interface Alias {
  productId: string;
  code: string;
}

/** Codes by which products that were merged into these find them still. */
export async function aliasesOfProducts(em: EntityManager, productIds: string[]): Promise<Alias[]> {
  const { rows } = await sql<Alias>`
    select merged_into as "productId", code
    from product, unnest(array[sku, gtin, manufacturer_number]) as code
    where merged_into = any(${productIds}::uuid[]) and code is not null
    group by 1, 2 order by 2`.execute(tablesOf(em));
  return rows;
}
