import type { QueryResolvers } from '../../../types.generated.ts';
import { followedProducts as followed } from '../../follow.service.ts';

export const followedProducts: NonNullable<QueryResolvers['followedProducts']> = (
  _parent,
  _args,
  ctx,
) => followed(ctx);
