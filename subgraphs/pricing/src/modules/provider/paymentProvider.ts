import type { RequestContext } from '@kontor/kit/subgraph.ts';
import type { PaymentNotice } from './domain/paymentNotice.ts';
import { sandboxProvider } from './sandbox/sandboxProvider.ts';
import type { Webhook } from './standardWebhook.ts';

/** A payment as a provider is asked for it. */
export interface WantedPayment {
  /** Stays the same when it is asked for again. */
  id: string;
  amount: string;
  currency: string;
}

/** Somebody who takes payments online. One provider more is one file that does this. */
export interface PaymentProvider {
  /** As addresses of webhooks name it. */
  name: string;
  /** Begins a payment there; answers its name there, and the page on which to pay. */
  begin(ctx: RequestContext, wanted: WantedPayment): Promise<{ key: string; address: string }>;
  /** What a webhook tells; null where the provider didn't send it, or just now. */
  readWebhook(ctx: RequestContext, webhook: Webhook): PaymentNotice | null;
}

/** The provider that new payments go to; null where there is none. */
export const currentProvider = (ctx: RequestContext): PaymentProvider | null =>
  ctx.isSimulated('payments') ? sandboxProvider : null;

/** The provider of a name that may tell of payments; null where there is none. */
export function providerNamed(ctx: RequestContext, name: string): PaymentProvider | null {
  const provider = currentProvider(ctx);
  return provider?.name === name ? provider : null;
}
