import { sql } from '@kontor/kit/sql.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import type { VatCode } from '../priceList/domain/priceSheet.ts';

type Db = Pick<RequestContext, 'em'>;

/** What became of what was given. */
export interface Written {
  created: number;
  changed: number;
  unchanged: number;
}

export interface GivenCost {
  productId: string;
  cost: string;
  currency: string;
  /** A day of the seller. */
  activeFrom: string;
}

export interface GivenVatCode {
  productId: string;
  code: VatCode;
}

/** Price groups of products, as catalog tells them. */
export async function writePriceGroups(
  { em }: Db,
  groups: ReadonlyArray<readonly [productId: string, priceGroup: string | null]>,
): Promise<void> {
  await sql`
    insert into product_terms (product_id, price_group)
    select (pair ->> 0)::uuid, pair ->> 1 from jsonb_array_elements(${JSON.stringify(groups)}::jsonb) as pair
    on conflict (product_id) do update set price_group = excluded.price_group
      where product_terms.price_group is distinct from excluded.price_group`.execute(
    em.getKysely(),
  );
}

export async function writeVatCodes({ em }: Db, codes: readonly GivenVatCode[]): Promise<Written> {
  const { rows } = await sql<{ isNew: boolean }>`
    insert into product_terms (product_id, vat_code)
    select "productId", code from jsonb_to_recordset(${JSON.stringify(codes)}::jsonb)
      as given ("productId" uuid, code text)
    on conflict (product_id) do update set vat_code = excluded.vat_code
      where product_terms.vat_code <> excluded.vat_code
    -- A row that was just inserted has not been locked or deleted by anyone.
    returning xmax = 0 as "isNew"`.execute(em.getKysely());
  return written(rows, codes.length);
}

export async function writeCosts({ em }: Db, costs: readonly GivenCost[]): Promise<Written> {
  const { rows } = await sql<{ isNew: boolean }>`
    insert into product_cost (product_id, active_from, cost, currency)
    select "productId", "activeFrom", cost, currency
    from jsonb_to_recordset(${JSON.stringify(costs)}::jsonb)
      as given ("productId" uuid, "activeFrom" date, cost numeric, currency text)
    on conflict (product_id, active_from) do update
      set cost = excluded.cost, currency = excluded.currency
      where (product_cost.cost, product_cost.currency) <> (excluded.cost, excluded.currency)
    returning xmax = 0 as "isNew"`.execute(em.getKysely());
  return written(rows, costs.length);
}

function written(rows: ReadonlyArray<{ isNew: boolean }>, given: number): Written {
  const created = rows.filter(({ isNew }) => isNew).length;
  return { created, changed: rows.length - created, unchanged: given - rows.length };
}
