import { once } from '@kontor/kit/idempotency.ts';
import { isId, newId } from '@kontor/kit/ids.ts';
import { compare, roundAmount } from '@kontor/kit/money.ts';
import { invalidInput, notFound } from '@kontor/kit/refusals.ts';
import { sellerDay } from '@kontor/kit/sellerDay.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { requireScope } from '@kontor/kit/viewer.ts';
import { requireSeller } from '../../acting.ts';
import { lockAccount, recordCreditChanged } from '../credit/creditAccount.ts';
import { CustomerSchema } from '../customer/customer.entity.ts';
import { InvoiceSchema } from '../invoice/invoice.entity.ts';
import { findUnpaidInvoices } from '../invoice/invoice.queries.ts';
import { book } from '../ledger/book.ts';
import { checkPayment, type PaymentFacts } from './domain/checkPayment.ts';
import { settle } from './domain/settle.ts';
import { PaymentSchema } from './payment.entity.ts';

export interface RecordPayment extends PaymentFacts {
  organizationId: string;
  invoiceId?: string | null;
  idempotencyKey: string;
}

/** Records money received and lays it on invoices: the named one first, then by due date. */
export async function recordPayment(ctx: RequestContext, input: RecordPayment) {
  requireScope(ctx.viewer, 'payments:write');
  requireSeller(ctx.viewer);
  return once(ctx, 'recordPayment', input.idempotencyKey, input, async () => {
    const refusal = await refusePayment(ctx, input);
    if (refusal) return refusal;

    const account = await lockAccount(ctx, input.organizationId);
    const fault = checkPayment(input, account.currency, sellerDay(ctx.now()));
    if (fault) return invalidInput(fault.field, fault.message);
    const { organizationId, externalId } = input;
    const known = await ctx.em.findOne(PaymentSchema, { organizationId, externalId });
    if (!known) return { ok: true as const, paymentId: await receivePayment(ctx, input) };
    if (compare(known.amount, input.amount) === 0 && known.receivedOn === input.receivedOn) {
      return { ok: true as const, paymentId: known.id };
    }
    return invalidInput('externalId', 'It was recorded before with another sum or day.');
  });
}

async function refusePayment(ctx: RequestContext, { organizationId, invoiceId }: RecordPayment) {
  const isCustomer =
    isId(organizationId) &&
    (await ctx.em.count(CustomerSchema, { organizationId, kind: 'CUSTOMER' })) > 0;
  if (!isCustomer) return notFound('customer', organizationId);
  if (!invoiceId) return null;
  const isTheirs =
    isId(invoiceId) && (await ctx.em.count(InvoiceSchema, { id: invoiceId, organizationId })) > 0;
  return isTheirs ? null : notFound('invoice', invoiceId);
}

async function receivePayment(ctx: RequestContext, input: RecordPayment): Promise<string> {
  const { organizationId, currency, receivedOn, externalId, purpose = null, invoiceId } = input;
  const amount = roundAmount(input.amount);
  const paymentId = newId();
  await ctx.em.insert(PaymentSchema, {
    id: paymentId,
    organizationId,
    amount,
    currency,
    receivedOn,
    externalId,
    purpose,
    recordedAt: ctx.now(),
    allocated: '0.00',
  });
  const unpaid = await findUnpaidInvoices(ctx, organizationId, currency);
  const namedFirst = unpaid.toSorted(
    (a, b) => Number(b.id === invoiceId) - Number(a.id === invoiceId),
  );
  const facts = { organizationId, currency, paymentId };
  const today = sellerDay(ctx.now());
  await book(ctx, [
    { kind: 'PAYMENT', amount, bookedOn: receivedOn, ...facts },
    ...settle(amount, namedFirst).parts.map((part) => ({
      kind: 'ALLOCATION' as const,
      amount: part.amount,
      invoiceId: part.id,
      bookedOn: today,
      ...facts,
    })),
  ]);
  const payload = { paymentId, organizationId, amount, currency };
  ctx.events.record('payment.received', organizationId, payload, { organizationId });
  await recordCreditChanged(ctx, [organizationId]);
  return paymentId;
}
