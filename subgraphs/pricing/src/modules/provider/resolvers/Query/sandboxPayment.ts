import type { QueryResolvers } from '../../../types.generated.ts';
import { sandboxPayment as payment } from '../../sandbox/sandbox.service.ts';

export const sandboxPayment: NonNullable<QueryResolvers['sandboxPayment']> = (
  _parent,
  { key },
  ctx,
) => payment(ctx, key);
