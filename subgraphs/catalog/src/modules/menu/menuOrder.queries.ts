import { sql } from '@kontor/kit/sql.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import { tablesOf } from '../../tables.ts';

export interface MenuOrderRow {
  segment: string;
  categoryIds: string[];
}

export async function menuOrders(em: EntityManager): Promise<MenuOrderRow[]> {
  const { rows } = await sql<MenuOrderRow>`
    select segment, category_ids as "categoryIds" from menu_order order by segment`.execute(
    tablesOf(em),
  );
  return rows;
}

/** An empty order is none. */
export async function writeMenuOrder(
  em: EntityManager,
  { segment, categoryIds }: MenuOrderRow,
): Promise<void> {
  await (categoryIds.length === 0
    ? sql`delete from menu_order where segment = ${segment}`
    : sql`insert into menu_order (segment, category_ids) values (${segment}, ${categoryIds}::uuid[])
          on conflict (segment) do update set category_ids = excluded.category_ids`
  ).execute(tablesOf(em));
}
