import { sql } from '@kontor/kit/sql.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import { tablesOf } from '../../tables.ts';
import type { RowOutcome } from './domain/changeset.ts';
import type { KeptRow } from './domain/stagedRow.ts';

/** False where the changeset is not being read any more. */
export async function restart(em: EntityManager, id: string, now: Date): Promise<boolean> {
  const { rows } = await sql`
    update changeset set touched_at = ${now}, progress = 0, created = 0, changed = 0,
      unchanged = 0, wrong = 0, lookalikes = 0
    where id = ${id}::uuid and status = 'READING' returning id`.execute(tablesOf(em));
  return rows.length > 0;
}

export interface StagedBatch {
  rows: KeptRow[];
  counts: Record<RowOutcome, number>;
  progress: number;
  now: Date;
}

/** One statement, so that rows and counts agree whenever it breaks off. False as `restart`. */
export async function addStagedRows(
  em: EntityManager,
  id: string,
  { rows, counts, progress, now }: StagedBatch,
): Promise<boolean> {
  const { rows: found } = await sql`
    with target as (
      update changeset set touched_at = ${now}, progress = ${progress},
        created = created + ${counts.CREATED}, changed = changed + ${counts.CHANGED},
        unchanged = unchanged + ${counts.UNCHANGED}, wrong = wrong + ${counts.WRONG}
      where id = ${id}::uuid and status = 'READING' returning id
    ), added as (
      insert into staged_product (changeset_id, row_number, outcome, sku, sku_key, gtin_keys,
        component_ids, product_id, looks_like, revision, record, changes)
      select target.id, number, outcome, sku, "skuKey", "gtinKeys", "componentIds", "productId", (
          select p.id from product p join brand b on b.id = p.brand_id
          where p.manufacturer_number_key = "manufacturerKey" and b.name_key = "brandKey"
            and p.merged_into is null
          order by p.popularity desc, p.id limit 1
        ), revision, record, changes
      from target cross join json_to_recordset(${JSON.stringify(rows)}::json) as given (
        number int, outcome text, sku text, "skuKey" text, "gtinKeys" text[], "componentIds" uuid[], "productId" uuid,
        revision bigint, record jsonb, changes jsonb, "brandKey" text, "manufacturerKey" text)
    )
    select id from target`.execute(tablesOf(em));
  return found.length > 0;
}

/** The changeset is READY then. False as `restart`. */
export async function finishCounts(
  em: EntityManager,
  id: string,
  wrongRowsUrl: string | null,
  now: Date,
): Promise<boolean> {
  const { rows } = await sql`
    update changeset set status = 'READY', progress = 1, touched_at = ${now},
      wrong_rows_url = ${wrongRowsUrl}, lookalikes = (
        select count(*) from staged_product
        where changeset_id = ${id}::uuid and outcome = 'CREATED' and looks_like is not null)
    where id = ${id}::uuid and status = 'READING' returning id`.execute(tablesOf(em));
  return rows.length > 0;
}
