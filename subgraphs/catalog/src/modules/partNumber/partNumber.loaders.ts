import { loadOne } from '@kontor/kit/loaders.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import type DataLoader from 'dataloader';
import { numbersOfProducts } from './partNumber.queries.ts';

export interface PartNumberLoaders {
  /** What the viewer's organization calls a product. */
  partNumberOfProduct: DataLoader<string, { productId: string; number: string } | null>;
}

export function partNumberLoaders(ctx: RequestContext): PartNumberLoaders {
  const organizationId = customerOf(ctx);
  return {
    partNumberOfProduct: loadOne(
      async (productIds) =>
        organizationId ? numbersOfProducts(ctx, organizationId, productIds) : [],
      ({ productId }) => productId,
    ),
  };
}

/** Nobody who is signed out has part numbers, and a service only those of whom it acts for. */
function customerOf({ viewer }: RequestContext): string | undefined {
  if (viewer.kind === 'anonymous') return undefined;
  return viewer.kind === 'service' ? viewer.onBehalfOf : viewer.organizationId;
}
