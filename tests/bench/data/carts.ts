import { CUSTOMERS, emailOf } from './customers.ts';
import { ORDERABLE } from './products.ts';
import { query } from './query.ts';

const PRODUCTS = 5000;
const LINES = 3;

/** Filled carts that wait to be ordered, for each of the customers; in the order of `emailOf`. */
export async function addCarts(
  databaseUrl: string,
  customers: number,
  each: number,
): Promise<string[][]> {
  const carts = await query<{ email: string; ids: string[] }>(databaseUrl, ADD_CARTS, [
    Array.from({ length: customers }, (_, customer) => emailOf(customer % CUSTOMERS)),
    each,
  ]);
  await query(databaseUrl, `with orderable as (${ORDERABLE} limit $1) ${FILL_CARTS}`, [
    PRODUCTS,
    LINES,
  ]);
  const idsOf = new Map(carts.map(({ email, ids }) => [email, ids]));
  return Array.from({ length: customers }, (_, customer) => idsOf.get(emailOf(customer)) ?? []);
}

const ADD_CARTS = `
  with added as (
    insert into orders.cart (id, organization_id, owner, name, is_current, is_shared, updated_at)
    select gen_random_uuid(), organization_id, 'person:' || users.id, 'Bench', false, false, now()
    from accounts.users join accounts.membership on user_id = users.id
    cross join generate_series(1, $2)
    where email = any($1)
    returning id, owner
  )
  select email, array_agg(added.id) as ids
  from added join accounts.users on owner = 'person:' || users.id group by email`;

/** Each cart takes the next products of the list, which begins again after its end. */
const FILL_CARTS = `
  , numbered as (select *, row_number() over () - 1 as place, count(*) over () as total from orderable),
  cart as (select *, row_number() over (order by id) - 1 as place from orders.cart where name = 'Bench')
  insert into orders.cart_line
    (id, cart_id, organization_id, product_id, sku, name_ru, name_en, quantity)
  select gen_random_uuid(), cart.id, cart.organization_id, numbered.id, sku,
    coalesce(name_ru, name_en), coalesce(name_en, name_ru), "minimumQuantity"
  from cart cross join generate_series(0, $2 - 1) as line
  join numbered on numbered.place = (cart.place * $2 + line) % numbered.total`;
