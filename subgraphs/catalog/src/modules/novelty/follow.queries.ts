import { isId } from '@kontor/kit/ids.ts';
import { PREPARED } from '@kontor/kit/preparedStatements.ts';
import { sql } from '@kontor/kit/sql.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import type { Owner } from '../../ownerOf.ts';
import { tablesOf } from '../../tables.ts';
import type { Availability } from './domain/newsFor.ts';

/*
 * Follows are a person's own: each statement names organization and person. Whoever follows a
 * product that was merged into another follows that one.
 */

export interface FollowRow {
  productId: string;
  followedAt: Date;
}

const ofPerson = ({ organizationId, userId }: Owner) =>
  sql`f.organization_id = ${organizationId} and f.user_id = ${userId}`;

/** Latest first. */
export async function followedBy(
  { em }: RequestContext,
  owner: Owner,
  limit: number,
): Promise<FollowRow[]> {
  const { rows } = await sql<FollowRow>`
    select coalesce(p.merged_into, p.id) as "productId", f.followed_at as "followedAt"
    from product_follow f join product p on p.id = f.product_id
    where ${ofPerson(owner)} order by f.seq desc limit ${limit}`.execute(tablesOf(em));
  return rows.map((row) => ({ ...row, followedAt: new Date(row.followedAt) }));
}

/** Which of the products the person follows. */
export async function followedAmong(
  { em }: RequestContext,
  owner: Owner,
  productIds: readonly string[],
): Promise<Array<{ productId: string }>> {
  const ids = sql`any(${productIds.filter(isId)}::uuid[])`;
  const { rows } = await sql<{ productId: string }>`${PREPARED}
    select coalesce(p.merged_into, p.id) as "productId"
    from product_follow f join product p on p.id = f.product_id
    where ${ofPerson(owner)} and (p.id = ${ids} or p.merged_into = ${ids})`.execute(tablesOf(em));
  return rows;
}

/** Who follows already keeps the place in the queue. */
export async function addFollow(
  { em, now }: RequestContext,
  { organizationId, userId }: Owner,
  productId: string,
  known: Availability,
): Promise<void> {
  await sql`
    insert into product_follow (organization_id, user_id, product_id, followed_at, known)
    values (${organizationId}, ${userId}, ${productId}, ${now()}, ${JSON.stringify(known)}::jsonb)
    on conflict do nothing`.execute(tablesOf(em));
}

export async function removeFollow(
  { em }: RequestContext,
  owner: Owner,
  productId: string,
): Promise<void> {
  await sql`
    delete from product_follow f where ${ofPerson(owner)} and f.product_id in (
      select id from product where id = ${productId} or merged_into = ${productId})`.execute(
    tablesOf(em),
  );
}

/** What of a product decides whether it can be ordered. */
export async function availabilityOf(
  { em }: RequestContext,
  productId: string,
): Promise<Availability | null> {
  const { rows } = await sql<Availability>`
    select status, available_from::text as "availableFrom", is_in_stock as "isInStock"
    from product where id = ${productId}`.execute(tablesOf(em));
  return rows[0] ?? null;
}
