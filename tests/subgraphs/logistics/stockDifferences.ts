import type { WarehouseWorld } from './warehouseWorld.ts';

/**
 * What the books of stock say, and what the reservations in force and the movements do, for each product
 * and warehouse where they differ. Kits count as what they were put together of.
 */
export async function stockDifferences(world: WarehouseWorld): Promise<unknown[]> {
  const { rows } = await world.runtime.databaseOf('logistics').pool.query(
    `select stock.product_id, stock.on_hand, stock.reserved, held.quantity, moved.quantity as moved
     from logistics.stock
     left join lateral (
       select sum((line.quantity - line.shipped) * coalesce(part.quantity, 1)) as quantity
       from logistics.reservation_line line
         join logistics.reservation r on r.id = line.reservation_id
         left join logistics.reservation_component part
           on part.reservation_id = r.id and part.kit_id = line.product_id
       where r.status in ('HELD', 'CONFIRMED', 'SHIPPED')
         and coalesce(part.component_id, line.product_id) = stock.product_id
         and line.warehouse_id = stock.warehouse_id
     ) held on true
     left join lateral (
       select sum(quantity) as quantity from logistics.stock_movement movement
       where movement.product_id = stock.product_id and movement.warehouse_id = stock.warehouse_id
     ) moved on true
     where stock.reserved <> coalesce(held.quantity, 0) or stock.on_hand <> moved.quantity
       or stock.reserved > stock.on_hand`,
  );
  return rows;
}
