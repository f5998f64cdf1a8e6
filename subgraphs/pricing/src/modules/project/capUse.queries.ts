import { sql } from '@kontor/kit/sql.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';

/*
 * What orders use of the caps of project prices. A use is HELD while an order is being placed, and
 * counts until it expires; CONFIRMED once the order is placed. For services and loaders: which rows are
 * meant is decided by the caller, so the tenant filter is not needed here.
 */

/** A product for a project. */
export interface CappedLine {
  projectId: string;
  productId: string;
}

/** Keeps the caps of these prices of an organization to the caller until its transaction ends. */
export async function lockCaps(
  { em }: RequestContext,
  organizationId: string,
  lines: readonly CappedLine[],
): Promise<void> {
  if (lines.length === 0) return;
  await sql`
    select id from project_price
    where organization_id = ${organizationId} and status = 'ACTIVE'
      and (project_id, product_id) in (
        select * from unnest(${lines.map(({ projectId }) => projectId)}::uuid[],
          ${lines.map(({ productId }) => productId)}::uuid[]))
    order by id for update`.execute(em.getKysely());
}

export interface CapHold {
  orderKey: string;
  organizationId: string;
  expiresAt: Date;
  /** By the id of the project price. */
  quantities: ReadonlyMap<string, string>;
}

/** Holds quantities for an order that is being placed; their caps are locked. */
export async function holdCaps(
  { em }: RequestContext,
  { orderKey, organizationId, expiresAt, quantities }: CapHold,
): Promise<void> {
  if (quantities.size === 0) return;
  await sql`
    insert into project_price_use
      (project_price_id, order_key, organization_id, quantity, status, expires_at)
    select id, ${orderKey}, ${organizationId}, quantity, 'HELD', ${expiresAt.toISOString()}
    from unnest(${[...quantities.keys()]}::uuid[], ${[...quantities.values()]}::numeric[])
      as used (id, quantity)`.execute(em.getKysely());
}

/** The order is placed at its prices: what it uses counts for good, also where the hold had run out. */
export async function confirmCaps({ em }: RequestContext, orderKey: string): Promise<void> {
  await sql`
    update project_price_use set status = 'CONFIRMED', expires_at = null
    where order_key = ${orderKey} and status = 'HELD'`.execute(em.getKysely());
}

/** What an order used is free again; of one that is not placed only what it holds. Answers whether there was anything. */
export async function releaseCaps(
  { em }: RequestContext,
  orderKey: string,
  statuses: ReadonlyArray<'HELD' | 'CONFIRMED'>,
): Promise<boolean> {
  const { rows } = await sql`
    update project_price_use set status = 'RELEASED', expires_at = null
    where order_key = ${orderKey} and status = any(${[...statuses]}::text[])
    returning 1`.execute(em.getKysely());
  return rows.length > 0;
}

/** How much of each project price is used now. */
export async function usedOfCaps(
  { em, now }: RequestContext,
  ids: readonly string[],
): Promise<Array<{ projectPriceId: string; used: string }>> {
  const { rows } = await sql<{ projectPriceId: string; used: string }>`
    select project_price_id as "projectPriceId", trim_scale(sum(quantity))::text as used
    from project_price_use
    where project_price_id = any(${[...ids]}::uuid[])
      and (status = 'CONFIRMED' or (status = 'HELD' and expires_at > ${now().toISOString()}))
    group by project_price_id`.execute(em.getKysely());
  return rows;
}
