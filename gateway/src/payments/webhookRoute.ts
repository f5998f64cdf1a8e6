import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Reception } from '../reception.ts';
import type { PaymentCalls } from './paymentCalls.ts';

export interface WebhookRouteParts {
  reception: Reception;
  calls: Pick<PaymentCalls, 'receiveWebhook'>;
}

/** A notice of a payment is far smaller. */
const MOST_BYTES = 64 * 1024;

/**
 * `POST /webhooks/payments/:provider`: what payment providers tell (Standard Webhooks). 204 where it was
 * believed, also when it came before; 400 without a word where it was not.
 */
export async function registerWebhooks(
  app: FastifyInstance,
  { reception, calls }: WebhookRouteParts,
): Promise<void> {
  await app.register(async (webhooks) => {
    // Signed is the text: it is passed on as it came.
    webhooks.removeAllContentTypeParsers();
    webhooks.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) =>
      done(null, body),
    );
    webhooks.post<{ Params: { provider: string } }>(
      '/webhooks/payments/:provider',
      { bodyLimit: MOST_BYTES },
      async (request, reply) => {
        await reception.welcome(undefined, request.ip);
        const isBelieved = await calls.receiveWebhook({
          provider: request.params.provider,
          id: header(request, 'webhook-id'),
          timestamp: header(request, 'webhook-timestamp'),
          signature: header(request, 'webhook-signature'),
          body: typeof request.body === 'string' ? request.body : '',
        });
        return reply.code(isBelieved ? 204 : 400).send();
      },
    );
  });
}

function header({ headers }: FastifyRequest, name: string): string {
  const value = headers[name];
  return typeof value === 'string' ? value : '';
}
