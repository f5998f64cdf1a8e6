import { sql } from '@kontor/kit/sql.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import { tablesOf } from '../../tables.ts';
import type { Relation } from './domain/readRelations.ts';

/** All relations that the product shows from now on; those that others share with it are gone unless named. */
export async function writeRelations(
  em: EntityManager,
  productId: string,
  relations: readonly Relation[],
): Promise<void> {
  await sql`
    delete from product_relation
    where product_id = ${productId} or (related_id = ${productId} and is_mutual)`.execute(
    tablesOf(em),
  );
  const rows = relations.map((relation, position) => ({ ...relation, position }));
  await sql`
    insert into product_relation
      (product_id, related_id, kind, position, is_mutual, note_ru, note_en)
    select ${productId}, "relatedId", kind, position, "isMutual", "noteRu", "noteEn"
    from json_to_recordset(${JSON.stringify(rows)}::json) as given (
      "relatedId" uuid, kind text, position int, "isMutual" boolean, "noteRu" text, "noteEn" text)`.execute(
    tablesOf(em),
  );
}
