import type { MutationResolvers } from '../../../types.generated.ts';
import { setSellerEntity as set } from '../../sellerEntity.service.ts';

export const setSellerEntity: NonNullable<MutationResolvers['setSellerEntity']> = async (
  _parent,
  { input },
  ctx,
) => {
  const outcome = await set(ctx, input);
  if (!outcome.ok) return outcome;
  return { __typename: 'SellerEntitySet', sellerId: outcome.sellerId };
};
