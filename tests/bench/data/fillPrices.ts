import { query } from './query.ts';

/** How many customers buy; the first 28 of them have lists of their own. */
export const BUYERS = 5000;

/** A customer's id by its number; a product's in the same manner. */
export const buyerId = (number: number): string => `00000000-0000-7000-8000-${hex(number)}`;
const hex = (number: number) => number.toString(16).padStart(12, '0');

/**
 * Prices at size, written past the graph into a migrated database of pricing: 40 lists (base in two
 * currencies, ten segments, 28 of customers) with five quantity steps for each product over all of
 * them, part of them published twice; discounts, promotions, costs and groups of all products.
 */
export async function fillPrices(databaseUrl: string, products: number): Promise<void> {
  const run = (text: string) => query(databaseUrl, `set search_path = pricing, public; ${text}`);
  await run(CUSTOMERS);
  await run(LISTS);
  // Each product's id is spread over the index, as ids of other systems are.
  await run(`create table bench_product as
    select number, md5('product ' || number)::uuid as id from generate_series(1, ${products}) as number`);
  await run(VERSIONS);
  await run(TERMS);
  await query(databaseUrl, 'vacuum analyze');
}

const CUSTOMERS = `
  insert into seller_entity (organization_id)
    select '00000000-0000-7000-9000-000000000000' on conflict do nothing;
  insert into customer (organization_id, name, kind, status, segment, currency)
    select ('00000000-0000-7000-8000-' || lpad(to_hex(number), 12, '0'))::uuid, 'Customer ' || number,
      'CUSTOMER', 'ACTIVE', 'segment ' || number % 10, 'RUB'
    from generate_series(1, ${BUYERS}) as number`;

const LISTS = `
  insert into price_list (id, name, level, segment, for_organization_id, currency)
    select gen_random_uuid(), 'list ' || number,
      case when number <= 2 then 'BASE' when number <= 12 then 'SEGMENT' else 'CONTRACT' end::price_level,
      case when number between 3 and 12 then 'segment ' || number - 3 end,
      case when number > 12 then
        ('00000000-0000-7000-8000-' || lpad(to_hex((number - 13) / 2 + 1), 12, '0'))::uuid end,
      case when number = 2 then 'EUR' else 'RUB' end
    from generate_series(1, 40) as number;
  insert into price_publication (id, list_id, kind, mode, active_from, created_by, published_at)
    select gen_random_uuid(), id, 'IMPORT', 'PARTIAL', '-infinity', 'bench', now() from price_list`;

/** Foreign keys are not checked: they hold, and checking millions would take most of the time. */
const VERSIONS = `
  set session_replication_role = replica;
  create function bench_ladder(price numeric, steps integer) returns numeric[] language sql immutable as
    $$ select array_agg(round(price * (1 - 0.03 * step), 4) order by step)
      from generate_series(0, steps - 1) as step $$;
  insert into price_version (product_id, list_id, active_from, publication_no, tier_from, unit_price)
    select product.id, list.id, version.active_from, publication.no,
      (array[1, 10, 100, 1000])[:steps], bench_ladder(10 + product.number % 5000, steps)
    from bench_product as product
    cross join price_list as list
    join price_publication as publication on publication.list_id = list.id
    cross join lateral (
      select split_part(list.name, ' ', 2)::int as number
    ) as known
    cross join lateral (
      select case when known.number = 1 then 2 else 1 + product.number % 2 end as steps
    ) as ladder
    cross join lateral (
      select '-infinity'::date as active_from
      union all
      select date '2026-06-01' where known.number = 1 and product.number % 10 = 0
    ) as version
    -- All are in the base list, a tenth in that of each segment, and a tenth in each customer's own.
    where known.number = 1
      or (known.number between 2 and 12 and product.number % 10 = known.number % 10)
      or (known.number > 12 and product.number % 28 = known.number - 13);
  set session_replication_role = origin`;

const TERMS = `
  insert into product_terms (product_id, price_group) select id, 'group ' || number % 50 from bench_product;
  insert into product_cost (product_id, active_from, currency, cost)
    select id, '2026-01-01', 'RUB', 5 + number % 4000 from bench_product;
  insert into segment_discount (segment, price_group, valid_from, percent)
    select 'segment ' || segment, 'group ' || price_group, '-infinity', 1 + (segment + price_group) % 20
    from generate_series(0, 9) as segment, generate_series(0, 49, 2) as price_group;
  insert into promotion (id, name, status, segment, price_groups, has_products, percent, levels,
      valid_from, valid_until, created_by, created_at)
    select gen_random_uuid(), 'promotion ' || number, 'APPROVED',
      case when number % 2 = 0 then 'segment ' || number % 10 end, array['group ' || number],
      false, 5, '{SEGMENT,BASE}', '2026-01-01', '2099-01-01', 'bench', now()
    from generate_series(1, 20) as number;
  insert into exchange_rate (currency, valid_from, rate, source) values ('EUR', '2026-01-01', 100, 'bench')`;
