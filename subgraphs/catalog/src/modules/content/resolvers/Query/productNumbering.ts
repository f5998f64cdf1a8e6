import type { QueryResolvers } from '../../../types.generated.ts';
import { productNumbering as numbering } from '../../productAddresses.ts';

export const productNumbering: NonNullable<QueryResolvers['productNumbering']> = (
  _parent,
  _args,
  ctx,
) => numbering(ctx);
