import { once } from '@kontor/kit/idempotency.ts';
import { isId, newId } from '@kontor/kit/ids.ts';
import { invalidInput, notFound } from '@kontor/kit/refusals.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { actorOf, organizationOf, requireScope } from '@kontor/kit/viewer.ts';
import { type Invoice, InvoiceSchema } from '../invoice/invoice.entity.ts';
import { decideIntent } from './domain/decideIntent.ts';
import { PaymentIntentSchema } from './paymentIntent.entity.ts';
import { currentProvider, type PaymentProvider } from './paymentProvider.ts';

export interface PayInvoices {
  invoiceIds: readonly string[];
  idempotencyKey: string;
}

const MOST = 200;

const UNAVAILABLE = {
  __typename: 'OnlinePaymentUnavailable',
  ok: false,
  code: 'ONLINE_PAYMENT_UNAVAILABLE',
  message: 'Invoices are not paid online here: pay by bank transfer.',
} as const;

/** Begins to pay invoices of one's own organization at the payment provider. */
export async function payInvoices(ctx: RequestContext, input: PayInvoices) {
  requireScope(ctx.viewer, 'payments:make');
  const organizationId = organizationOf(ctx.viewer);
  const ids = [...new Set(input.invoiceIds)];
  if (ids.length === 0 || ids.length > MOST) {
    return invalidInput('invoiceIds', `Choose 1 to ${MOST} invoices.`);
  }
  const provider = currentProvider(ctx);
  if (!provider) return UNAVAILABLE;
  return once(ctx, 'payInvoices', input.idempotencyKey, input, async () => {
    const found = await ctx.em.find(InvoiceSchema, {
      id: { $in: ids.filter(isId) },
      organizationId,
    });
    const unknown = ids.find((id) => !found.some((invoice) => invoice.id === id));
    if (unknown !== undefined) return notFound('invoice', unknown);
    const invoices = ids.flatMap((id) => found.filter((invoice) => invoice.id === id));
    return beginPayment(ctx, provider, organizationId, invoices);
  });
}

async function beginPayment(
  ctx: RequestContext,
  provider: PaymentProvider,
  organizationId: string,
  [first, ...others]: readonly Invoice[],
) {
  if (!first) return invalidInput('invoiceIds', 'Choose an invoice.');
  const decision = decideIntent([first, ...others]);
  if (!decision.ok) return invalidInput(`invoiceIds.${decision.place}`, decision.message);
  const { amount, currency, sellerId } = decision;
  const id = newId();
  const { key: providerKey, address } = await provider.begin(ctx, { id, amount, currency });
  await ctx.em.insert(PaymentIntentSchema, {
    ...{ id, organizationId, sellerId, amount, currency, address, providerKey },
    invoiceIds: [first, ...others].map((invoice) => invoice.id),
    provider: provider.name,
    status: 'CREATED',
    createdBy: actorOf(ctx.viewer),
    createdAt: ctx.now(),
  });
  return { ok: true as const, intentId: id };
}
