type Query = (sql: string, values: unknown[]) => Promise<unknown>;

/** Publishes one price of products in a list, whatever else they cost there; by SQL, beside all subgraphs. */
export const setPrices = (
  query: Query,
  listId: string,
  productIds: readonly string[],
  price: string,
) =>
  query(
    `with publication as (
      insert into pricing.price_publication
        (id, list_id, kind, mode, active_from, created_by, published_at)
      values (gen_random_uuid(), $2, 'IMPORT', 'PARTIAL', '-infinity', 'test', now())
      returning no, list_id, active_from
    )
    insert into pricing.price_version
      (product_id, list_id, active_from, publication_no, tier_from, unit_price)
    select product_id, list_id, active_from, no, array[0.001], array[$3::numeric]
    from publication, unnest($1::uuid[]) as product_id`,
    [productIds, listId, price],
  );
