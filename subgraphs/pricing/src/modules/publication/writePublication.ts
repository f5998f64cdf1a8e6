import { newId } from '@kontor/kit/ids.ts';
import { type Kysely, type RawBuilder, sql } from '@kontor/kit/sql.ts';

/** A change of a list's prices that is about to be published. */
export interface NewPublication {
  id?: string;
  listId: string;
  kind: 'UPLOAD' | 'EDIT' | 'RESTORE' | 'IMPORT';
  mode: 'PARTIAL' | 'FULL';
  /** The seller's day from which its prices hold; null = from the beginning of the list, for its first prices. */
  activeFrom: string | null;
  createdBy: string;
  approvedBy?: string | null;
}

/**
 * The one way that prices are written: in the caller's transaction, as its last statement but the
 * commit. `ladders` selects `product_id uuid, tier_from numeric[], unit_price numeric[]` of the
 * products that change; without steps a product is taken out of the list. Publications of a list
 * wait for each other. Answers how many products were written; without any nothing is published.
 */
export async function writePublication(
  db: Kysely<unknown>,
  publication: NewPublication,
  ladders: RawBuilder<unknown>,
): Promise<number> {
  const { id = newId(), listId, kind, mode, createdBy, approvedBy = null } = publication;
  const activeFrom = publication.activeFrom ?? '-infinity';
  await sql`select from price_list where id = ${listId} for no key update`.execute(db);
  const { rows } = await sql<{ no: string; written: number }>`
    with publication as (
      insert into price_publication (id, list_id, kind, mode, active_from, created_by, approved_by)
      values (${id}, ${listId}, ${kind}, ${mode}, ${activeFrom}, ${createdBy}, ${approvedBy})
      returning no, list_id, active_from
    ),
    written as (
      insert into price_version
        (product_id, list_id, active_from, publication_no, tier_from, unit_price)
      select ladder.product_id, list_id, active_from, no, ladder.tier_from, ladder.unit_price
      from (${ladders}) as ladder cross join publication
      returning product_id
    )
    select no, (select count(*) from written)::int as written from publication`.execute(db);
  const { no, written = 0 } = rows[0] ?? {};
  await (written === 0
    ? sql`delete from price_publication where no = ${no}`
    : sql`update price_publication set published_at = clock_timestamp() where no = ${no}`
  ).execute(db);
  return written;
}
