import { sql } from '@kontor/kit/sql.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import type { Owner } from '../../ownerOf.ts';
import { tablesOf } from '../../tables.ts';
import type { VisibleSubject } from '../visibility/domain/ruleSet.ts';
import type { NamedProduct } from './domain/followerNotice.ts';
import type { Availability } from './domain/newsFor.ts';

export interface AwaitedProduct extends VisibleSubject, Availability, NamedProduct {
  id: string;
  availableFrom: string | null;
}

export interface Follower extends Owner {
  seq: string;
  known: Availability;
}

/** All who follow the product, of whatever organization, the first to ask first; held until the transaction ends. */
export async function lockFollowers(
  { em }: RequestContext,
  productId: string,
): Promise<Follower[]> {
  const { rows } = await sql<Follower>`
    select organization_id as "organizationId", user_id as "userId", seq, known
    from product_follow where product_id in (
      select id from product where id = ${productId} or merged_into = ${productId})
    order by seq for update`.execute(tablesOf(em));
  return rows;
}

export async function awaitedProduct(
  { em }: RequestContext,
  productId: string,
): Promise<AwaitedProduct | null> {
  const { rows } = await sql<AwaitedProduct>`
    select id, number::float8 as number, category_id as "categoryId", brand_id as "brandId", sku,
      name_ru as "nameRu", name_en as "nameEn", status, available_from::text as "availableFrom",
      is_in_stock as "isInStock"
    from product where id = ${productId}`.execute(tablesOf(em));
  return rows[0] ?? null;
}

/** These followers know the product as it is now. */
export async function noteKnown(
  { em }: RequestContext,
  followers: readonly Follower[],
  known: Availability,
): Promise<void> {
  await sql`
    update product_follow set known = ${JSON.stringify(known)}::jsonb
    where seq = any(${followers.map(({ seq }) => seq)}::bigint[])`.execute(tablesOf(em));
}

/** These wait no longer. */
export async function endFollows(
  { em }: RequestContext,
  followers: readonly Follower[],
): Promise<void> {
  await sql`
    delete from product_follow
    where seq = any(${followers.map(({ seq }) => seq)}::bigint[])`.execute(tablesOf(em));
}
