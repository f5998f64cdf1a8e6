import { isId } from '@kontor/kit/ids.ts';
import { sql } from '@kontor/kit/sql.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import type { VatCode } from '../priceList/domain/priceSheet.ts';

/** VAT codes by product; a product that none was set for is left out. */
export async function vatCodesOf(
  { em }: RequestContext,
  productIds: readonly string[],
): Promise<Map<string, VatCode>> {
  const { rows } = await sql<{ productId: string; vatCode: VatCode }>`
    select product_id as "productId", vat_code as "vatCode" from product_terms
    where product_id = any(${productIds.filter(isId)}::uuid[])`.execute(em.getKysely());
  return new Map(rows.map(({ productId, vatCode }) => [productId, vatCode]));
}
