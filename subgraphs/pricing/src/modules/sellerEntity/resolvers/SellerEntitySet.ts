import type { SellerEntitySetResolvers } from '../../types.generated.ts';
import { foundSeller } from '../foundSeller.ts';

export const SellerEntitySet: SellerEntitySetResolvers = {
  sellerEntity: ({ sellerId }, _args, ctx) => foundSeller(ctx, sellerId),
};
