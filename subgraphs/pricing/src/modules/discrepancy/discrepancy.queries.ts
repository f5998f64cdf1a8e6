import { isId } from '@kontor/kit/ids.ts';
import { type RawBuilder, sql } from '@kontor/kit/sql.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { PriceStep } from '../publication/domain/priceSteps.ts';

export type DiscrepancyCause =
  | 'NOT_PUBLISHED_YET'
  | 'NOT_IN_ERP'
  | 'NOT_ON_PORTAL'
  | 'ERP_BEHIND'
  | 'DIFFERENT';

export type DiscrepancyStatus = 'OPEN' | 'EXPLAINED' | 'CLOSED';

/** A price that differs between portal and ERP. */
export interface Discrepancy {
  id: string;
  listId: string;
  productId: string;
  sku: string;
  currency: string;
  portal: PriceStep[];
  erp: PriceStep[];
  portalSince: string | null;
  foundAt: string;
  seenAt: string;
  cause: DiscrepancyCause;
  status: DiscrepancyStatus;
  explanation: string | null;
  explainedBy: string | null;
  closedAt: string | null;
}

export interface DiscrepancyFilter {
  listId?: string | null;
  statuses?: readonly DiscrepancyStatus[] | null;
  causes?: readonly DiscrepancyCause[] | null;
}

export function discrepanciesByIds(
  em: EntityManager,
  ids: readonly string[],
): Promise<Discrepancy[]> {
  return select(em, sql`where journal.id = any(${ids.filter(isId)}::uuid[])`);
}

/** The latest found first. */
export function discrepancyPage(
  em: EntityManager,
  filter: DiscrepancyFilter,
  after: [foundAt: string, id: string] | null,
  limit: number,
): Promise<Discrepancy[]> {
  const beyond =
    after === null
      ? sql`true`
      : sql`(found_at, journal.id) < (${after[0]}::timestamptz, ${after[1]}::uuid)`;
  return select(
    em,
    sql`where ${matching(filter)} and ${beyond}
      order by found_at desc, journal.id desc limit ${limit}`,
  );
}

export async function countDiscrepancies(
  em: EntityManager,
  filter: DiscrepancyFilter,
): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from price_discrepancy as journal
    where ${matching(filter)}`.execute(em.getKysely());
  return rows[0]?.count ?? 0;
}

function matching({ listId, statuses, causes }: DiscrepancyFilter): RawBuilder<unknown> {
  const ofList = listId == null ? sql`true` : sql`list_id = any(${[listId].filter(isId)}::uuid[])`;
  return sql`${ofList} and (${statuses ?? null}::text[] is null or status = any(${statuses ?? null}))
    and (${causes ?? null}::text[] is null or cause = any(${causes ?? null}))`;
}

async function select(em: EntityManager, which: RawBuilder<unknown>): Promise<Discrepancy[]> {
  const { rows } = await sql<Discrepancy>`
    select journal.id, list_id as "listId", product_id as "productId", sku, currency,
      ${steps('portal')} as portal, ${steps('erp')} as erp, portal_since as "portalSince",
      found_at as "foundAt", seen_at as "seenAt", cause, status, explanation,
      explained_by as "explainedBy", closed_at as "closedAt"
    from price_discrepancy as journal join price_list on price_list.id = list_id
    ${which}`.execute(em.getKysely());
  return rows;
}

const steps = (side: 'portal' | 'erp'): RawBuilder<unknown> => sql`(
  select coalesce(json_agg(json_build_object(
      'from', trim_scale(step.tier)::text, 'unitPrice', step.price::text) order by step.tier), '[]')
  from unnest(${sql.ref(`${side}_from`)}, ${sql.ref(`${side}_price`)}) as step (tier, price))`;
