import { sql } from '@kontor/kit/sql.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { writePublication } from '../../../subgraphs/pricing/src/modules/publication/writePublication.ts';

export type PriceRow = [productId: string, tierFrom: string, unitPrice: string];

/** Publishes prices as the seller's people do, without their approval; from a day, or from the beginning (null). */
export async function publishPrices(
  { em }: RequestContext,
  { listId, activeFrom }: { listId: string; activeFrom: string | null },
  prices: readonly PriceRow[],
  gone: readonly string[] = [],
): Promise<void> {
  const rows = [
    ...prices.map(([productId, tierFrom, unitPrice]) => ({ productId, tierFrom, unitPrice })),
    ...gone.map((productId) => ({ productId })),
  ];
  const publication = {
    listId,
    activeFrom,
    kind: 'IMPORT',
    mode: 'PARTIAL',
    createdBy: 'test',
  } as const;
  await em.transactional(() =>
    writePublication(
      em.getKysely(),
      publication,
      sql`select "productId" as product_id,
          coalesce(array_agg("tierFrom" order by "tierFrom") filter (where "tierFrom" > 0), '{}') as tier_from,
          coalesce(array_agg("unitPrice" order by "tierFrom") filter (where "tierFrom" > 0), '{}') as unit_price
        from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
          as given ("productId" uuid, "tierFrom" numeric, "unitPrice" numeric)
        group by "productId"`,
    ),
  );
}
