import { newId } from '@kontor/kit/ids.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { requireScope } from '@kontor/kit/viewer.ts';
import { InvoiceSchema } from '../../invoice/invoice.entity.ts';
import { type PaymentIntent, PaymentIntentSchema } from '../paymentIntent.entity.ts';
import { SANDBOX } from './sandboxProvider.ts';
import type { SentWebhook } from './sendWebhook.job.ts';

export type SandboxAction = 'PAY' | 'FAIL' | 'PAY_LATER' | 'NOTIFY_TWICE' | 'REVERSE';

const LATE_MS = 60_000;
/** Minutes, then hours: a real provider gives up after a day or three. */
const MOST_TRIES = 12;

/** What the sandbox's page shows of a payment; null where there is none of the key. */
export async function sandboxPayment(ctx: RequestContext, key: string) {
  requireScope(ctx.viewer, 'service');
  const intent = await findIntent(ctx, key);
  if (!intent) return null;
  const { id, amount, currency, invoiceIds, status } = intent;
  const invoices = await ctx.em.find(InvoiceSchema, { id: { $in: invoiceIds } });
  return {
    amount: { amount, currency },
    invoiceNumbers: invoices.map(({ number }) => number).toSorted(),
    status,
    returnAddress: `/finance?payment=${id}`,
  };
}

/** Plays what somebody chose on the page: the webhooks that a provider would send of it. */
export async function actInSandbox(
  ctx: RequestContext,
  { key, action }: { key: string; action: SandboxAction },
): Promise<boolean> {
  requireScope(ctx.viewer, 'service');
  const intent = await findIntent(ctx, key);
  if (!intent) return false;
  const { amount, currency } = intent;
  const type = TYPES[action];
  const sent: SentWebhook = { id: newId(), type, data: { payment: key, amount, currency } };
  const runAt = action === 'PAY_LATER' ? new Date(ctx.now().getTime() + LATE_MS) : undefined;
  for (let times = action === 'NOTIFY_TWICE' ? 2 : 1; times > 0; times -= 1) {
    ctx.jobs.add('sendSandboxWebhook', sent, { runAt, maxAttempts: MOST_TRIES });
  }
  await ctx.em.flush();
  return true;
}

const TYPES = {
  PAY: 'payment.succeeded',
  PAY_LATER: 'payment.succeeded',
  NOTIFY_TWICE: 'payment.succeeded',
  FAIL: 'payment.failed',
  REVERSE: 'payment.reversed',
} as const;

async function findIntent(ctx: RequestContext, key: string): Promise<PaymentIntent | null> {
  if (!ctx.isSimulated('payments') || !/^[\w-]{32}$/.test(key)) return null;
  return ctx.em.findOne(PaymentIntentSchema, { provider: SANDBOX, providerKey: key });
}
