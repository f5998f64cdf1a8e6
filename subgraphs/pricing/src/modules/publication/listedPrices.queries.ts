import { sql } from '@kontor/kit/sql.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { PriceStep } from './domain/priceSteps.ts';
import { skuKey } from './publishing.queries.ts';

/** A product's price in a list on a day. */
export interface ListedPrice {
  productId: string;
  sku: string;
  /** The list is paged by it. */
  skuKey: string;
  steps: PriceStep[];
  /** Null = from the list's beginning. */
  activeFrom: string | null;
  publicationId: string;
  currency: string;
}

export interface ListedPricesAsked {
  listId: string;
  /** How the SKU begins; empty = any. */
  search: string;
  day: string;
}

/** Prices of a list after a place, by SKU: only as many products are looked at as the page needs. */
export async function listedPricePage(
  em: EntityManager,
  asked: ListedPricesAsked,
  after: [skuKey: string, productId: string] | null,
  limit: number,
): Promise<ListedPrice[]> {
  const beyond =
    after === null
      ? sql`true`
      : sql`(sku_key, listed.product_id) > (${after[0]}, ${after[1]}::uuid)`;
  const { rows } = await sql<ListedPrice>`
    select listed.product_id as "productId", sku, sku_key as "skuKey", publication.id as "publicationId",
      case when version.active_from > '-infinity' then version.active_from end as "activeFrom",
      (select currency from price_list where id = ${asked.listId}) as currency,
      (select json_agg(json_build_object(
          'from', trim_scale(step.tier)::text, 'unitPrice', step.price::text) order by step.tier)
        from unnest(version.tier_from, version.unit_price) as step (tier, price)) as steps
    from ${pricesOn(asked)}
    join price_publication as publication on publication.no = version.publication_no
    where ${found(asked)} and ${beyond}
    order by sku_key, listed.product_id limit ${limit}`.execute(em.getKysely());
  return rows;
}

export async function countListedPrices(
  em: EntityManager,
  asked: ListedPricesAsked,
): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from ${pricesOn(asked)} where ${found(asked)}`.execute(
    em.getKysely(),
  );
  return rows[0]?.count ?? 0;
}

const pricesOn = ({ listId, day }: ListedPricesAsked) => sql`
  listed_product as listed cross join lateral (
    select tier_from, unit_price, active_from, publication_no from price_version
    where product_id = listed.product_id and list_id = ${listId} and active_from <= ${day}
    order by active_from desc, publication_no desc limit 1
  ) as version`;

/** Those that the search finds and the list still has. */
const found = ({ listId, search }: ListedPricesAsked) => sql`
  listed.list_id = ${listId} and version.tier_from <> '{}'
  and starts_with(sku_key, ${skuKey(sql`${search}::text`)})`;
