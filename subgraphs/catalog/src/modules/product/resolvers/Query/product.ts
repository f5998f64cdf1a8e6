import { badInput } from '@kontor/kit/errors.ts';
import type { QueryResolvers } from '../../../types.generated.ts';
import { skuKey } from '../../domain/skuKey.ts';

export const product: NonNullable<QueryResolvers['product']> = (_parent, { id, sku }, ctx) => {
  if (id && !sku) return ctx.productById.load(id);
  if (sku && !id) return ctx.productBySkuKey.load(skuKey(sku));
  throw badInput('Give either the id or the SKU of the product.');
};
