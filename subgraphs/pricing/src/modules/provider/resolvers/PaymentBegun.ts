import type { PaymentBegunResolvers } from '../../types.generated.ts';
import { foundIntent } from '../findIntent.ts';

export const PaymentBegun: PaymentBegunResolvers = {
  intent: ({ intentId }, _args, ctx) => foundIntent(ctx, intentId),
};
