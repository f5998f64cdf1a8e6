import { randomBytes } from 'node:crypto';
import { readNotice } from '../domain/readNotice.ts';
import type { PaymentProvider } from '../paymentProvider.ts';
import { isGenuine } from '../standardWebhook.ts';

export const SANDBOX = 'sandbox';

/** What its webhooks are signed with. */
export const SIGNING_KEY = 'payment sandbox webhooks';

/** The built-in provider: its page has buttons for all that a real one does, and no money moves. */
export const sandboxProvider: PaymentProvider = {
  name: SANDBOX,
  async begin(ctx) {
    const key = randomBytes(24).toString('base64url');
    return { key, address: `${ctx.publicUrl}/sandbox/payments/${key}` };
  },
  readWebhook: (ctx, webhook) =>
    isGenuine(ctx.keyFor(SIGNING_KEY), webhook, ctx.now()) ? readNotice(webhook.body) : null,
};
