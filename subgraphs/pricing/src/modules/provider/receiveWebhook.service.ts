import { once } from '@kontor/kit/idempotency.ts';
import { sellerDay } from '@kontor/kit/sellerDay.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { requireScope } from '@kontor/kit/viewer.ts';
import { LockMode } from '@mikro-orm/core';
import { enterPayment } from '../payment/enterPayment.ts';
import { undoPayment } from '../payment/reversePayment.service.ts';
import { decideNotice } from './domain/decideNotice.ts';
import type { PaymentNotice } from './domain/paymentNotice.ts';
import { type PaymentIntent, PaymentIntentSchema } from './paymentIntent.entity.ts';
import { providerNamed } from './paymentProvider.ts';
import type { Webhook } from './standardWebhook.ts';

export interface ReceivedWebhook extends Webhook {
  provider: string;
}

const REVERSED = 'The payment provider took it back.';

/** Does what a provider's webhook tells, once; false where it is not believed, and nothing changes. */
export async function receiveWebhook(
  ctx: RequestContext,
  webhook: ReceivedWebhook,
): Promise<boolean> {
  requireScope(ctx.viewer, 'service');
  const { provider: name, id, body } = webhook;
  const notice = providerNamed(ctx, name)?.readWebhook(ctx, webhook);
  if (!notice) return false;
  const outcome = await once(ctx, `webhook of ${name}`, id, { body }, async () => ({
    ok: await applyNotice(ctx, name, notice),
  }));
  if (!outcome.ok) ctx.logger.warn({ provider: name, webhookId: id }, 'webhook refused');
  return outcome.ok;
}

async function applyNotice(
  ctx: RequestContext,
  provider: string,
  notice: PaymentNotice,
): Promise<boolean> {
  const intent = await ctx.em.findOne(
    PaymentIntentSchema,
    { provider, providerKey: notice.key },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  if (!intent) return false;
  switch (decideNotice(intent, notice)) {
    case 'PAY':
      intent.paymentId = await pay(ctx, intent);
      intent.status = 'PAID';
      return true;
    case 'FAIL':
      intent.status = 'FAILED';
      return true;
    case 'REVERSE':
      // Where finance has reversed it by hand meanwhile, there is nothing left to take back.
      if (intent.paymentId) await undoPayment(ctx, intent.paymentId, REVERSED);
      intent.status = 'REVERSED';
      return true;
    case 'NOTHING':
      return true;
    case 'REFUSE':
      return false;
  }
}

/** Money is there: what stands in its way is for people to see, and the provider tells again. */
async function pay(ctx: RequestContext, intent: PaymentIntent): Promise<string> {
  const { organizationId, sellerId, amount, currency, invoiceIds, provider, providerKey } = intent;
  const outcome = await enterPayment(ctx, {
    ...{ organizationId, sellerId, amount, currency, invoiceIds },
    receivedOn: sellerDay(ctx.now()),
    externalId: `${provider} ${providerKey}`,
  });
  if (!outcome.ok) throw new Error(`The online payment ${intent.id}: ${outcome.message}`);
  return outcome.paymentId;
}
