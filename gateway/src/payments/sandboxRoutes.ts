import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Reception } from '../reception.ts';
import type { Html } from '../showcase/html.ts';
import type { PaymentCalls, SandboxAction } from './paymentCalls.ts';
import { sandboxPage, unknownPaymentPage } from './sandboxPage.ts';

export interface SandboxRouteParts {
  reception: Reception;
  calls: Pick<PaymentCalls, 'sandboxPayment' | 'actInSandbox'>;
}

const ACTIONS: ReadonlySet<string> = new Set<SandboxAction>([
  ...(['PAY', 'FAIL', 'PAY_LATER', 'NOTIFY_TWICE', 'REVERSE'] as const),
]);

const isAction = (text: string): text is SandboxAction => ACTIONS.has(text);

/** The pages of the built-in payment provider. Whoever knows a page's address may use it, as with a real one. */
export async function registerSandbox(
  app: FastifyInstance,
  { reception, calls }: SandboxRouteParts,
): Promise<void> {
  await app.register(async (sandbox) => {
    // Its forms have nothing in them but their address.
    sandbox.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string', bodyLimit: 1024 },
      (_request, _body, done) => done(null),
    );
    sandbox.get<{ Params: { key: string } }>('/sandbox/payments/:key', async (request, reply) => {
      await reception.welcome(undefined, request.ip);
      const { key } = request.params;
      const payment = await calls.sandboxPayment(key);
      if (!payment) return answer(reply.code(404), unknownPaymentPage());
      return answer(reply, sandboxPage(key, payment));
    });
    sandbox.post<{ Params: { key: string; action: string } }>(
      '/sandbox/payments/:key/:action',
      async (request, reply) => {
        await reception.welcome(undefined, request.ip);
        const { key, action } = request.params;
        const payment = isAction(action) ? await calls.sandboxPayment(key) : null;
        if (!payment || !isAction(action)) return answer(reply.code(404), unknownPaymentPage());
        await calls.actInSandbox(key, action);
        return reply.redirect(payment.returnAddress, 303);
      },
    );
  });
}

const answer = (reply: FastifyReply, page: Html) =>
  reply.header('cache-control', 'no-store').type('text/html; charset=utf-8').send(page.text);
