import { loadByKey } from '@kontor/kit/loaders.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { SELLER_CURRENCY } from '../../seller.ts';
import { findProductTerms, type ProductKey } from './productTerms.queries.ts';

export const loadProductTerms = (ctx: RequestContext) =>
  loadByKey((keys: readonly ProductKey[]) => findProductTerms(ctx, keys, SELLER_CURRENCY));
