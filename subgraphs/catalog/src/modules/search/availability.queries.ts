import { sql } from '@kontor/kit/sql.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import { tablesOf } from '../../tables.ts';

/** Changes only what differs: whoever changes the catalogue has all processes look what it was. */
export async function keepAvailability(
  em: EntityManager,
  products: ReadonlyArray<{ productId: string; isInStock: boolean }>,
): Promise<void> {
  const { rows } = await sql<{ id: string; isInStock: boolean }>`
    select product.id, given."isInStock"
    from json_to_recordset(${JSON.stringify(products)}::json)
      as given ("productId" uuid, "isInStock" boolean)
    join product on product.id = given."productId"
    where is_in_stock <> given."isInStock"`.execute(tablesOf(em));
  for (const isInStock of [true, false]) {
    const ids = rows.filter((row) => row.isInStock === isInStock).map(({ id }) => id);
    if (ids.length === 0) continue;
    await sql`
      update product set is_in_stock = ${isInStock}
      where id = any(${ids}::uuid[])`.execute(tablesOf(em));
  }
}
