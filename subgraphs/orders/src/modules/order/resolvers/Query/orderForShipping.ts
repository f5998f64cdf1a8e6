import { isId } from '@kontor/kit/ids.ts';
import type { QueryResolvers } from '../../../types.generated.ts';

export const orderForShipping: NonNullable<QueryResolvers['orderForShipping']> = (
  _parent,
  { id },
  ctx,
) => (isId(id) ? ctx.orderById.load(id) : null);
