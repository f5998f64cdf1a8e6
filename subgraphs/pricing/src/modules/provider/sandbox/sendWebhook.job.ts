import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { signWebhook } from '../standardWebhook.ts';
import { SANDBOX, SIGNING_KEY } from './sandboxProvider.ts';

/** What the sandbox tells of a payment. */
export interface SentWebhook {
  id: string;
  type: 'payment.succeeded' | 'payment.failed' | 'payment.reversed';
  data: { payment: string; amount: string; currency: string };
}

const PATIENCE_MS = 20_000;

/** Sends a webhook to this portal, from outside as it were; tried again until the portal has taken it. */
export async function sendSandboxWebhook(
  { id, type, data }: SentWebhook,
  ctx: RequestContext,
): Promise<void> {
  const timestamp = String(Math.floor(ctx.now().getTime() / 1000));
  const body = JSON.stringify({ type, data });
  const signature = signWebhook(ctx.keyFor(SIGNING_KEY), { id, timestamp, body });
  const response = await fetch(`${ctx.publicUrl}/webhooks/payments/${SANDBOX}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'webhook-id': id,
      'webhook-timestamp': timestamp,
      'webhook-signature': signature,
    },
    body,
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
  if (!response.ok) throw new Error(`The webhook ${id} was answered ${response.status}.`);
}
