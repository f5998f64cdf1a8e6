import type { QueryResolvers } from '../../../types.generated.ts';
import { customerPrice as priceOfCustomer } from '../../price.service.ts';

export const customerPrice: NonNullable<QueryResolvers['customerPrice']> = (
  _parent,
  { input },
  ctx,
) => priceOfCustomer(ctx, input);
