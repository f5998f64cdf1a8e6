import type { QueryResolvers } from '../../../types.generated.ts';
import { productAddresses as addresses } from '../../productAddresses.ts';

export const productAddresses: NonNullable<QueryResolvers['productAddresses']> = (
  _parent,
  { after, until },
  ctx,
) => addresses(ctx, after, until);
