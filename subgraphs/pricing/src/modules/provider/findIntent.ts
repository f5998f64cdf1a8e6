import { isId } from '@kontor/kit/ids.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { type PaymentIntent, PaymentIntentSchema } from './paymentIntent.entity.ts';

/** A payment that was begun, as far as the viewer may see it. */
export async function findIntent(
  { em }: RequestContext,
  id: string,
): Promise<PaymentIntent | null> {
  return isId(id) ? em.findOne(PaymentIntentSchema, { id }, { refresh: true }) : null;
}

/** One that was just begun. */
export async function foundIntent(ctx: RequestContext, id: string): Promise<PaymentIntent> {
  const intent = await findIntent(ctx, id);
  if (!intent) throw new Error(`The payment ${id} that was begun is not there.`);
  return intent;
}
