import { isId } from '@kontor/kit/ids.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { contractOf, organizationOf } from '@kontor/kit/viewer.ts';
import { ProductFactsDocument, type ProductFactsQuery } from '../../calls/catalog.generated.ts';

export type ProductFacts = ProductFactsQuery['productFacts'][number];

/** Products that the viewer's organization may know of, under the viewer's contract, asked of catalog in one call. */
export interface CartProducts {
  byId(id: string): ProductFacts | null;
  /** Every product that the code may mean. */
  byCode(code: string): readonly ProductFacts[];
  /** The one product of the SKU, whatever its case, blanks and dashes. */
  bySku(sku: string): ProductFacts | null;
}

export async function loadCartProducts(
  ctx: RequestContext,
  wanted: { ids?: Iterable<string>; codes?: Iterable<string> },
): Promise<CartProducts> {
  const ids = [...new Set(wanted.ids)].filter(isId);
  const codes = [...new Set(wanted.codes)];
  const facts = ids.length + codes.length === 0 ? [] : await askCatalog(ctx, ids, codes);
  const byId = new Map(facts.map((product) => [product.id, product]));
  const byCode = Map.groupBy(facts, ({ askedCode }) => askedCode);
  const productsOf = (code: string) => byCode.get(code) ?? [];
  return {
    byId: (id) => byId.get(id.toLowerCase()) ?? null,
    byCode: productsOf,
    bySku: (sku) => productsOf(sku).find((each) => normalise(each.sku) === normalise(sku)) ?? null,
  };
}

async function askCatalog(
  ctx: RequestContext,
  ids: string[],
  codes: string[],
): Promise<ProductFacts[]> {
  const { productFacts } = await ctx.call(
    'catalog',
    ProductFactsDocument,
    { ids, codes },
    { onBehalfOf: organizationOf(ctx.viewer), contractId: contractOf(ctx.viewer) },
  );
  return productFacts;
}

const normalise = (sku: string): string => sku.toUpperCase().replace(/[\s-]/g, '');
