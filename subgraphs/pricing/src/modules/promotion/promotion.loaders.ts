import { loadOne } from '@kontor/kit/loaders.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { PromotionSchema } from './promotion.entity.ts';
import { findNamedProducts } from './promotion.queries.ts';

export const loadPromotions = ({ em }: RequestContext) =>
  loadOne(
    (ids) => em.find(PromotionSchema, { id: { $in: ids } }),
    (promotion) => promotion.id,
  );

export const loadNamedProducts = (ctx: RequestContext) =>
  loadOne(
    (ids) => findNamedProducts(ctx, ids),
    ({ promotionId }) => promotionId,
  );
