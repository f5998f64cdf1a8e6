import { Client } from 'pg';

/**
 * Prices at size, for benchmarks: a base list, one of the segment `dealer` and one of the segment
 * `retail`, with two or three quantity steps for each product: 100,000 products take seconds. The
 * price follows from the product's id. A second time it adds only products that are new.
 */
export async function generatePrices(
  databaseUrl: string,
  productIds: readonly string[],
  currency = 'RUB',
): Promise<void> {
  const client = new Client({ connectionString: databaseUrl, options: '-c search_path=pricing' });
  await client.connect();
  try {
    await client.query(
      `insert into price_list (id, name, level, segment, currency) values
        (gen_random_uuid(), 'generated base', 'BASE', null, $1),
        (gen_random_uuid(), 'generated dealer', 'SEGMENT', 'dealer', $1),
        (gen_random_uuid(), 'generated retail', 'SEGMENT', 'retail', $1)
      on conflict (name) do nothing`,
      [currency],
    );
    await client.query(
      `insert into price_publication
        (id, list_id, kind, mode, active_from, created_by, published_at)
      select gen_random_uuid(), id, 'IMPORT', 'PARTIAL', '-infinity', 'service:pricing', now()
      from price_list where name like 'generated %'`,
    );
    await client.query(
      `insert into price_version
        (product_id, list_id, active_from, publication_no, tier_from, unit_price)
      select product.id, list.id, '-infinity', publication.no, array_agg(step.tier_from order by step.tier_from),
        array_agg(round((10 + abs(hashtext(product.id::text)) % 100000 / 100.0)
          * discount.factor * step.factor, 4) order by step.tier_from)
      from unnest($1::uuid[]) as product (id)
      cross join (values ('generated base', 1.0), ('generated retail', 0.97), ('generated dealer', 0.85))
        as discount (list_name, factor)
      join price_list as list on list.name = discount.list_name
      cross join lateral (
        select max(no) as no from price_publication where list_id = list.id
      ) as publication
      cross join (values (1, 1.0), (10, 0.97), (100, 0.93)) as step (tier_from, factor)
      where (list.segment = 'dealer' or step.tier_from < 100)
        and not exists (
          select from price_version where product_id = product.id and list_id = list.id)
      group by product.id, list.id, publication.no`,
      [productIds],
    );
    await client.query('analyze price_list, price_version');
  } finally {
    await client.end();
  }
}
