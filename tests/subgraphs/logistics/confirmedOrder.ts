import { newId } from '@kontor/kit/ids.ts';
import { until } from '@kontor/kit/testing/runtime.ts';
import { NORTH, type WarehouseWorld } from './warehouseWorld.ts';

export interface TestOrder {
  id: string;
  lines: Array<{ id: string; productId: string; quantity: string }>;
}

interface Wish {
  lines: Array<{ productId: string; quantity: string }>;
  status?: string;
  organizationId?: string;
}

/** An order in the books of orders, with its stock set aside for good. */
export async function confirmedOrder(
  world: WarehouseWorld,
  { lines: wanted, status = 'CONFIRMED', organizationId = NORTH }: Wish,
): Promise<TestOrder> {
  const { orderId: id } = await world.holdStock({ lines: wanted, organizationId });
  const lines = wanted.map((line) => ({ id: newId(), ...line }));
  await insertOrder(world, { id, organizationId, status, lines });
  await world.tell('order.placed', id, { orderId: id, organizationId, stockHoldKey: id, lines });
  await until(async () => (await world.told('stock.confirmed', id)).length === 1);
  return { id, lines };
}

export async function setStatus(
  world: WarehouseWorld,
  orderId: string,
  status: string,
): Promise<void> {
  const { pool } = world.runtime.databaseOf('orders');
  await pool.query('update orders."order" set status = $2 where id = $1', [orderId, status]);
}

export async function statusOf(world: WarehouseWorld, orderId: string): Promise<string> {
  const { pool } = world.runtime.databaseOf('orders');
  const { rows } = await pool.query('select status from orders."order" where id = $1', [orderId]);
  return rows[0]?.status;
}

async function insertOrder(
  world: WarehouseWorld,
  { id, organizationId, status, lines }: TestOrder & { organizationId: string; status: string },
): Promise<void> {
  const { pool } = world.runtime.databaseOf('orders');
  await pool.query(
    `insert into orders."order" (id, organization_id, number, status, placed_at, currency, total,
       total_vat, total_with_vat, line_count)
     values ($1, $2, $3, $4, now(), 'RUB', 100, 22, 122, $5)`,
    [id, organizationId, id, status, lines.length],
  );
  for (const [position, line] of lines.entries()) {
    await pool.query(
      `insert into orders.order_line (id, order_id, organization_id, position, product_id, sku, name,
         quantity, unit_price, vat_rate, total, vat, total_with_vat, reserved)
       values ($1, $2, $3, $4, $5, $6, 'Lamp', $7, 10, 22, 100, 22, 122, 0)`,
      [line.id, id, organizationId, position, line.productId, `SKU-${position}`, line.quantity],
    );
  }
}
