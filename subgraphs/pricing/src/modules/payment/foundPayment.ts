import type { Context } from '../../context.ts';
import type { Payment } from './payment.entity.ts';

/** A payment that a mutation has just changed, as it is now. */
export async function foundPayment(ctx: Context, paymentId: string): Promise<Payment> {
  const payment = await ctx.paymentById.clear(paymentId).load(paymentId);
  if (!payment) throw new Error(`The payment ${paymentId} is not there.`);
  return payment;
}
