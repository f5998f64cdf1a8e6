import { sql } from '@kontor/kit/sql.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';

/** A number to keep, or with `productId` null to take away. */
export interface PartNumberChange {
  number: string;
  numberKey: string;
  productId: string | null;
}

/** How many numbers are new, changed or taken away. Of one organization, which the caller has made sure of. */
export async function writePartNumbers(
  { em }: RequestContext,
  organizationId: string,
  changes: readonly PartNumberChange[],
): Promise<number> {
  const { rows } = await sql<{ changed: number }>`
    with given as (
      select * from json_to_recordset(${JSON.stringify(changes)}::json)
        as given (number text, "numberKey" text, "productId" uuid)
    ), removed as (
      delete from part_number own using given
      where own.organization_id = ${organizationId} and own.number_key = given."numberKey"
        and given."productId" is null
      returning 1
    ), written as (
      insert into part_number (organization_id, number_key, number, product_id)
      select ${organizationId}::uuid, "numberKey", number, "productId" from given
      where "productId" is not null
      on conflict (organization_id, number_key)
        do update set number = excluded.number, product_id = excluded.product_id
        where (part_number.number, part_number.product_id)
          is distinct from (excluded.number, excluded.product_id)
      returning 1
    )
    select ((select count(*) from removed) + (select count(*) from written))::int as changed`.execute(
    em.getKysely(),
  );
  return rows[0]?.changed ?? 0;
}
