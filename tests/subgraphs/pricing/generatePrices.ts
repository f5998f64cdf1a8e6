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
      `insert into price_row (product_id, list_id, tier_from, unit_price)
      select product.id, list.id, step.tier_from,
        round((10 + abs(hashtext(product.id::text)) % 100000 / 100.0) * discount.factor * step.factor, 4)
      from unnest($1::uuid[]) as product (id)
      cross join (values ('generated base', 1.0), ('generated retail', 0.97), ('generated dealer', 0.85))
        as discount (list_name, factor)
      join price_list as list on list.name = discount.list_name
      cross join (values (1, 1.0), (10, 0.97), (100, 0.93)) as step (tier_from, factor)
      where list.segment = 'dealer' or step.tier_from < 100
      on conflict do nothing`,
      [productIds],
    );
    await client.query('analyze price_list, price_row');
  } finally {
    await client.end();
  }
}
