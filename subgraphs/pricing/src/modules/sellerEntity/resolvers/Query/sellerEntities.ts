import type { QueryResolvers } from '../../../types.generated.ts';
import { listSellerEntities } from '../../sellerEntity.service.ts';

export const sellerEntities: NonNullable<QueryResolvers['sellerEntities']> = (
  _parent,
  _args,
  ctx,
) => listSellerEntities(ctx);
