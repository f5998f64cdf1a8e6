import { isId } from '@kontor/kit/ids.ts';
import { PREPARED } from '@kontor/kit/preparedStatements.ts';
import { sql } from '@kontor/kit/sql.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { SELLER_CURRENCY } from '../../seller.ts';
import { projectPrices } from '../project/projectPrices.queries.ts';
import type { PriceSheet } from './domain/priceSheet.ts';
import { knownAt } from './knownAt.ts';

/** Whose prices are asked for. */
export interface PriceBuyer {
  /** Null = nobody in particular: base prices. */
  organizationId: string | null;
  /** The contract that the organization buys under; null = none in particular. */
  contractId: string | null;
  /** Without an organization: anybody of this segment. */
  segment?: string | null;
}

/** A product and the pricing date. */
export interface PriceAsk {
  productId: string;
  date: string;
  /** The project that it is for; null = none. */
  projectId: string | null;
}

export interface SheetOptions {
  /** Prices as they were known at this moment; null = now. */
  asOf: Date | null;
  /** Rates of these are wanted besides those that prices need. */
  currencies: readonly string[];
  /** Costs are read also where no promotion needs the floor. */
  withFloor: boolean;
}

/**
 * Everything that decides the prices of products for a buyer on their days, in one statement: the
 * base lists, those of the buyer's segment and the buyer's own, as far as they hold, have held
 * within a year before or will within a year; the segment's discounts and the buyer's promotions.
 * Under a contract lists of the buyer's other contracts are barred, and its currency counts; under
 * none in particular the lists of all contracts count. A list holds no longer than its contract.
 *
 * The answer is built as JSON by the database: parsing it costs a third of what as many rows do.
 * The buyer is a parameter decided by the caller, so the tenant filter is not needed here.
 */
export async function findPriceSheet(
  { em, now }: Pick<RequestContext, 'em' | 'now'>,
  { organizationId, contractId, segment = null }: PriceBuyer,
  asks: readonly PriceAsk[],
  { asOf, currencies, withFloor }: SheetOptions,
): Promise<PriceSheet> {
  const buyer = organizationId !== null && isId(organizationId) ? organizationId : null;
  const contract = contractId !== null && isId(contractId) ? contractId : null;
  // What can't be an id is a product without a price.
  const ids = asks.map(({ productId }) => (isId(productId) ? productId : null));
  const days = asks.map(({ date }) => date);
  const projects = asks.map(({ projectId }) => (projectId && isId(projectId) ? projectId : null));
  const known = (table: string) => knownAt(table, asOf);
  const knownPrices =
    asOf === null
      ? sql``
      : sql`and exists (
          select from price_publication where no = publication_no and published_at <= ${asOf})`;
  const { rows } = await sql<PriceSheet>`${PREPARED}
    with buyer as materialized (
      select coalesce(${segment}, customer.segment) as segment,
        coalesce(contract.currency, customer.currency, ${SELLER_CURRENCY}) as currency,
        coalesce(contract.seller_id,
          (select organization_id from seller_entity order by organization_id limit 1)) as seller_id
      from (select) as one
      left join ${known('customer')} on customer.organization_id = ${buyer}::uuid
      left join ${known('contract')} on contract.id = ${contract}::uuid
        and contract.organization_id = ${buyer}::uuid
    ),
    seller as materialized (
      select seller_entity.* from buyer join ${known('seller_entity')} on organization_id = seller_id
    ),
    ask as materialized (
      select * from unnest(${ids}::uuid[], ${days}::date[], ${projects}::uuid[])
        with ordinality as ask (product_id, day, project_id, no)
    ),
    period as materialized (select min(day) as first, max(day) as last from ask),
    concerning as (
      select * from price_list where level = 'BASE'
      union all
      select price_list.* from price_list join buyer
        on price_list.level = 'SEGMENT' and price_list.segment = buyer.segment
      union all
      select * from price_list where for_organization_id = ${buyer}::uuid
    ),
    dated as (
      select concerning.id, name, level, priority, concerning.currency, is_vat_included,
        greatest(concerning.valid_from, contract.valid_from) as valid_from,
        least(concerning.valid_until, contract.valid_until) as valid_until,
        case when contract_id <> ${contract}::uuid then 'OTHER_CONTRACT'
          when contract.is_closed then 'EXPIRED'
          when concerning.currency <> buyer.currency and not is_converted then 'OTHER_CURRENCY'
        end as bar
      from concerning cross join buyer
      left join ${known('contract')} on contract.id = concerning.contract_id
    ),
    list as materialized (
      select row_number() over (order by level, id) - 1 as index, dated.* from dated, period
      where (valid_from is null or valid_from < last + 366)
        and (valid_until is null or valid_until > first - 366)
    ),
    promo as materialized (
      select row_number() over (order by promotion.id) - 1 as index, promotion.*
      from ${known('promotion')}, buyer, period
      where status = 'APPROVED' and valid_from <= last and valid_until > first
        and (promotion.segment is null or promotion.segment = buyer.segment)
        and (for_organization_id is null or for_organization_id = ${buyer}::uuid)
    ),
    fact as materialized (
      select ask.no, ask.day, product_terms.price_group, product_terms.vat_code,
        discount.percent, discount.valid_until, cost.cost, cost.currency,
        (select json_agg(promo.index) from promo join promotion_product as named
          on named.promotion_id = promo.id and named.product_id = ask.product_id
          where promo.has_products) as promotions
      from ask cross join buyer
      left join ${known('product_terms')} on product_terms.product_id = ask.product_id
      left join lateral (
        select percent, segment_discount.valid_until from ${known('segment_discount')}
        where segment_discount.segment = buyer.segment
          and segment_discount.price_group = product_terms.price_group
          and valid_from <= ask.day and (valid_until is null or valid_until > ask.day)
        limit 1
      ) as discount on true
      left join lateral (
        select cost, currency from ${known('product_cost')}
        where product_cost.product_id = ask.product_id and active_from <= ask.day
          and (${withFloor} or (select exists (select from promo)))
        order by active_from desc limit 1
      ) as cost on true
    ),
    foreign_currency as (
      select currency from list where bar is null union select currency from fact
      union select currency from buyer union select unnest(${[...currencies]}::text[])
    )
    select
      (select currency from buyer) as currency,
      coalesce((select pays_vat from seller), true) as "paysVat",
      coalesce((select vat_rounding from seller), 'LINE') as "vatRounding",
      coalesce((select price_strategy from seller), 'LEVEL') as strategy,
      (select coalesce(json_agg(json_build_object('code', code,
          'validFrom', valid_from, 'validUntil', valid_until, 'percent', trim_scale(percent)::text
        )), '[]') from ${known('vat_rate')}) as "vatPeriods",
      (select coalesce(json_agg(json_build_object(
          'listId', id, 'listName', name, 'level', level, 'priority', priority,
          'currency', currency, 'isVatIncluded', is_vat_included, 'validFrom', valid_from,
          'validUntil', valid_until, 'bar', bar
        ) order by index), '[]') from list) as lists,
      (select coalesce(json_agg(json_build_object(
          'id', id, 'name', name, 'percent', trim_scale(percent)::text,
          'unitPrice', unit_price::text, 'currency', currency,
          'minimumQuantity', minimum_quantity::text, 'levels', levels, 'validFrom', valid_from,
          'validUntil', valid_until, 'mayGoBelowFloor', may_go_below_floor,
          'priceGroups', price_groups, 'hasProducts', has_products
        ) order by index), '[]') from promo) as promotions,
      (select json_agg(json_build_array(price_group, trim_scale(percent)::text))
        from ${known('floor_margin')}) as margins,
      (select coalesce(json_agg(json_build_object('day', day, 'currency', currency,
          'rate', rate.rate::text, 'on', rate.valid_from, 'source', rate.source)), '[]')
        from (select distinct day from ask) as asked cross join foreign_currency
        cross join lateral (
          select rate, valid_from, source from ${known('exchange_rate')}
          where exchange_rate.currency = foreign_currency.currency and valid_from <= asked.day
          order by valid_from desc limit 1
        ) as rate
        where foreign_currency.currency <> ${SELLER_CURRENCY}) as rates,
      (select coalesce(json_agg(json_build_object(
          'priceGroup', price_group, 'vatCode', vat_code, 'promotions', promotions,
          'discount', case when percent is not null then json_build_object(
            'priceGroup', price_group, 'percent', trim_scale(percent)::text, 'validUntil', valid_until) end,
          'cost', case when cost is not null then json_build_object(
            'cost', cost::text, 'currency', currency) end
        ) order by no), '[]') from fact) as products,
      (select coalesce(json_agg(json_build_array(
          ask.no - 1, list.index, version.tier_from::text[], version.unit_price::text[])), '[]')
        from ask cross join list
        cross join lateral (
          select version.tier_from, version.unit_price from price_version as version
          where version.product_id = ask.product_id and version.list_id = list.id
            and active_from <= ask.day ${knownPrices}
          order by active_from desc, publication_no desc limit 1
        ) as version
      ) as prices,
      ${projectPrices({ organizationId: buyer, at: asOf ?? now(), known })} as "projectPrices"`.execute(
    em.getKysely(),
  );
  const sheet = rows[0];
  if (!sheet) throw new Error('An aggregate query always answers one row.');
  return sheet;
}
