import type { QueryResolvers } from '../../../types.generated.ts';
import { discountMatrix as matrix } from '../../matrix.service.ts';

export const discountMatrix: NonNullable<QueryResolvers['discountMatrix']> = (
  _parent,
  { asOf = null },
  ctx,
) => matrix(ctx, asOf);
