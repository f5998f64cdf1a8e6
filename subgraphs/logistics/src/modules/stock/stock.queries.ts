import { newId } from '@kontor/kit/ids.ts';
import { PREPARED } from '@kontor/kit/preparedStatements.ts';
import { sql } from '@kontor/kit/sql.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { actorOf } from '@kontor/kit/viewer.ts';
import type { Tables } from '../../tables.ts';
import type { SupplyRow } from './domain/suppliesByProduct.ts';

export interface WarehouseRow {
  id: string;
  code: string;
  name: string;
  city: string;
}

export interface AvailableRow {
  productId: string;
  warehouseId: string;
  available: string;
}

export interface ArrivalRow {
  productId: string;
  date: string;
  quantity: string;
}

/** What happens to one product in one warehouse; the amounts are added. */
export interface StockChange {
  productId: string;
  warehouseId: string;
  onHand: string;
  reserved: string;
}

const db = (ctx: RequestContext) => ctx.em.getKysely<Tables>();
const anyOf = (ids: readonly string[]) => sql<string>`any(${ids}::uuid[])`;

/** Nearest first. */
export const allWarehouses = (ctx: RequestContext): Promise<WarehouseRow[]> =>
  db(ctx)
    .selectFrom('warehouse')
    .select(['id', 'code', 'name', 'city'])
    .orderBy('priority')
    .orderBy('code')
    .execute();

export const warehousesById = (ctx: RequestContext, ids: string[]): Promise<WarehouseRow[]> =>
  db(ctx)
    .selectFrom('warehouse')
    .select(['id', 'code', 'name', 'city'])
    .where('id', 'in', ids)
    .execute();

/**
 * What stands of each product, nearest warehouse first; of a kit all of its components, also those that
 * stand nowhere.
 */
export async function suppliesOf(ctx: RequestContext, productIds: string[]): Promise<SupplyRow[]> {
  const { rows } = await sql<SupplyRow>`${PREPARED}
    select asked.id as "askedFor", coalesce(part.component_id, asked.id) as "productId",
      part.quantity as "perKit", kit.quantity_step as step, stock.warehouse_id as "warehouseId",
      stock.on_hand - stock.reserved as available
    from unnest(${productIds}::uuid[]) as asked (id)
      left join kit on kit.product_id = asked.id
      left join kit_component part on part.kit_id = kit.product_id
      left join stock on stock.product_id = coalesce(part.component_id, asked.id)
        and stock.on_hand > stock.reserved
      left join warehouse on warehouse.id = stock.warehouse_id
    where stock.product_id is not null or part.component_id is not null
    order by warehouse.priority, warehouse.code`.execute(db(ctx));
  return rows;
}

/** A delivery of a product that was asked for, or of one of its components. */
export interface ComingRow {
  askedFor: string;
  productId: string;
  isKit: boolean;
  warehouseId: string;
  date: string;
  quantity: string;
}

/** All deliveries of the products from today (UTC) on, by their days. */
export async function arrivalsOf(ctx: RequestContext, productIds: string[]): Promise<ComingRow[]> {
  const { rows } = await sql<ComingRow>`${PREPARED}
    select asked.id as "askedFor", arrival.product_id as "productId",
      part.component_id is not null as "isKit", arrival.warehouse_id as "warehouseId",
      arrival.date::text as date, arrival.quantity
    from unnest(${productIds}::uuid[]) as asked (id)
      left join kit_component part on part.kit_id = asked.id
      join arrival on arrival.product_id = coalesce(part.component_id, asked.id)
    where arrival.date >= ${ctx.now().toISOString().slice(0, 10)}::date
    order by arrival.date`.execute(db(ctx));
  return rows;
}

/**
 * Locks the products' stock until the end of the transaction. Whoever changes stock locks it by this
 * one statement first, always in one order: so nobody waits in a circle.
 */
export const lockStock = (ctx: RequestContext, productIds: string[]): Promise<AvailableRow[]> =>
  db(ctx)
    .selectFrom('stock')
    .select([
      'product_id as productId',
      'warehouse_id as warehouseId',
      sql<string>`on_hand - reserved`.as('available'),
    ])
    .where('product_id', '=', anyOf(productIds))
    .orderBy('product_id')
    .orderBy('warehouse_id')
    .forUpdate()
    .execute();

/** The stock is locked already. */
export async function changeStock(ctx: RequestContext, changes: StockChange[]): Promise<void> {
  if (changes.length === 0) return;
  await sql`
    update stock set on_hand = stock.on_hand + change.on_hand, reserved = stock.reserved + change.reserved
    from (
      select product_id, warehouse_id, sum(on_hand) as on_hand, sum(reserved) as reserved
      from json_to_recordset(${JSON.stringify(changes.map(toRecord))}::json)
        as given (product_id uuid, warehouse_id uuid, on_hand numeric, reserved numeric)
      group by product_id, warehouse_id
    ) as change
    where stock.product_id = change.product_id and stock.warehouse_id = change.warehouse_id`.execute(
    db(ctx),
  );
}

export interface OpeningStock {
  productId: string;
  warehouseId: string;
  quantity: string;
}

/** Of those that are not booked yet; answers which they were. */
export async function addOpenings(
  ctx: RequestContext,
  openings: readonly OpeningStock[],
): Promise<OpeningStock[]> {
  const { rows } = await sql<OpeningStock>`
    with moved as (
      insert into stock_movement (id, product_id, warehouse_id, kind, quantity, at, actor)
      select id, product_id, warehouse_id, 'OPENING', quantity, ${ctx.now()}, ${actorOf(ctx.viewer)}
      from json_to_recordset(${JSON.stringify(openings.map(toOpening))}::json)
        as given (id uuid, product_id uuid, warehouse_id uuid, quantity numeric)
      on conflict (product_id, warehouse_id) where kind = 'OPENING' do nothing
      returning product_id, warehouse_id, quantity
    ), added as (
      insert into stock (product_id, warehouse_id, on_hand, reserved)
      select product_id, warehouse_id, quantity, 0 from moved order by product_id, warehouse_id
      on conflict (product_id, warehouse_id) do update set on_hand = stock.on_hand + excluded.on_hand
    )
    select product_id as "productId", warehouse_id as "warehouseId", quantity from moved`.execute(
    db(ctx),
  );
  return rows;
}

/** Those that are there already stay as they are. */
export async function addWarehouses(
  ctx: RequestContext,
  warehouses: Array<WarehouseRow & { priority: number }>,
): Promise<void> {
  await db(ctx)
    .insertInto('warehouse')
    .values(warehouses)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function addArrivals(
  ctx: RequestContext,
  arrivals: Array<ArrivalRow & { id: string; warehouseId: string }>,
): Promise<void> {
  if (arrivals.length === 0) return;
  const rows = arrivals.map(({ id, productId, warehouseId, date, quantity }) => ({
    id,
    product_id: productId,
    warehouse_id: warehouseId,
    date,
    quantity,
  }));
  await db(ctx).insertInto('arrival').values(rows).execute();
}

/** The opening stock of the products in one warehouse. */
export const openingsOf = (ctx: RequestContext, warehouseId: string, productIds: string[]) =>
  db(ctx)
    .selectFrom('stock_movement')
    .select(['product_id as productId', 'quantity'])
    .where('kind', '=', 'OPENING')
    .where('warehouse_id', '=', warehouseId)
    .where('product_id', '=', anyOf(productIds))
    .execute();

const toRecord = ({ productId, warehouseId, onHand, reserved }: StockChange) => ({
  product_id: productId,
  warehouse_id: warehouseId,
  on_hand: onHand,
  reserved,
});

const toOpening = ({ productId, warehouseId, quantity }: OpeningStock) => ({
  id: newId(),
  product_id: productId,
  warehouse_id: warehouseId,
  quantity,
});
