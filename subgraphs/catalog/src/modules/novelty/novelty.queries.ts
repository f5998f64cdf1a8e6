import { sql } from '@kontor/kit/sql.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { tablesOf } from '../../tables.ts';
import type { VisibleSubject } from '../visibility/domain/ruleSet.ts';

/** A product, as far as it takes to tell who may see it, and the moment since when it can be ordered. */
export interface NoveltyRow extends VisibleSubject {
  id: string;
  onSaleSince: string;
}

/** Where a page ended. */
export interface NoveltyPlace {
  onSaleSince: string;
  id: string;
}

/** Products on sale since a moment, latest first, whoever may see them. */
export async function noveltiesAfter(
  { em }: RequestContext,
  since: Date,
  after: NoveltyPlace | null,
  limit: number,
): Promise<NoveltyRow[]> {
  const isAfter = after
    ? sql`(d.on_sale_since, d.product_id) < (${after.onSaleSince}::timestamptz, ${after.id}::uuid)`
    : sql`true`;
  const { rows } = await sql<NoveltyRow>`
    select p.id, p.number::float8 as number, p.category_id as "categoryId",
      p.brand_id as "brandId", d.on_sale_since as "onSaleSince"
    from product_debut d join product p on p.id = d.product_id
    where d.on_sale_since > ${since} and ${isAfter}
      and p.status = 'PUBLISHED' and p.merged_into is null
    order by d.on_sale_since desc, d.product_id desc limit ${limit}`.execute(tablesOf(em));
  return rows.map((row) => ({ ...row, onSaleSince: new Date(row.onSaleSince).toISOString() }));
}
