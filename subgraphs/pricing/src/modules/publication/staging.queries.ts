import { sql } from '@kontor/kit/sql.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { KnownCost } from './domain/priceLimits.ts';
import type { PriceStep } from './domain/priceSteps.ts';

/** A product that a draft names, and what is known of it. */
export interface NamedProduct extends Omit<KnownCost, 'vatRate'> {
  productId: string;
  sku: string;
  given: PriceStep[];
  isPartlyWrong: boolean;
  isTakenOut: boolean;
  before: PriceStep[];
  vatCode: string;
}

export interface NamedProductsAsked {
  draftId: string;
  listId: string;
  /** The day whose prices are compared with. */
  day: string;
  afterId: string;
  limit: number;
}

/** The next products that a draft names, in the order of their ids. */
export async function namedProducts(
  em: EntityManager,
  { draftId, listId, day, afterId, limit }: NamedProductsAsked,
): Promise<NamedProduct[]> {
  const { rows } = await sql<NamedProduct>`
    with named as (
      select product_id, min(sku) as sku, bool_or(says = 'WRONG') as is_partly_wrong,
        bool_or(says = 'GONE') as is_taken_out,
        coalesce(json_agg(json_build_object(
            'from', trim_scale(tier_from)::text, 'unitPrice', unit_price::text
          ) order by row_number) filter (where says = 'PRICE'), '[]') as given
      from staged_price where draft_id = ${draftId} and product_id > ${afterId}
      group by product_id order by product_id limit ${limit}
    )
    select named.product_id as "productId", named.sku, given, is_partly_wrong as "isPartlyWrong",
      is_taken_out as "isTakenOut",
      (select coalesce(json_agg(json_build_object(
          'from', trim_scale(step.from)::text, 'unitPrice', step.price::text
        ) order by step.from), '[]')
        from unnest(version.tier_from, version.unit_price) as step ("from", price)) as before,
      coalesce(vat_code, 'GENERAL') as "vatCode", cost.cost::text as cost, cost.currency,
      coalesce(own.percent, usual.percent, 0)::text as "marginPercent"
    from named
    left join lateral (
      select tier_from, unit_price from price_version
      where product_id = named.product_id and list_id = ${listId} and active_from <= ${day}
      order by active_from desc, publication_no desc limit 1
    ) as version on true
    left join product_terms using (product_id)
    left join lateral (
      select cost, currency from product_cost
      where product_id = named.product_id and active_from <= ${day}
      order by active_from desc limit 1
    ) as cost on true
    left join floor_margin as own on own.price_group = product_terms.price_group
    left join floor_margin as usual on usual.price_group = ''
    order by named.product_id`.execute(em.getKysely());
  return rows;
}

export interface DayTerms {
  listId: string;
  currency: string;
  isVatIncluded: boolean;
  /** Units of the seller's currency for one of the other, by currency. */
  rates: Record<string, string>;
  /** Per cent by code; a code without VAT has none. */
  vatRates: Record<string, string>;
}

/** What the prices of a draft are told in, and the rates of a day. */
export async function dayTermsOf(
  em: EntityManager,
  draftId: string,
  day: string,
): Promise<DayTerms | null> {
  const { rows } = await sql<DayTerms>`
    select list_id as "listId", currency, is_vat_included as "isVatIncluded",
      (select coalesce(json_object_agg(currency, rate::text), '{}') from (
        select distinct on (currency) currency, rate from exchange_rate
        where valid_from <= ${day} order by currency, valid_from desc) as latest) as rates,
      (select coalesce(json_object_agg(code, percent::text), '{}') from vat_rate
        where valid_from <= ${day} and (valid_until is null or valid_until > ${day})
      ) as "vatRates"
    from price_draft join price_list on price_list.id = list_id
    where price_draft.id = ${draftId}`.execute(em.getKysely());
  return rows[0] ?? null;
}
