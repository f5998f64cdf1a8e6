import { once } from '@kontor/kit/idempotency.ts';
import { newId } from '@kontor/kit/ids.ts';
import { compare, roundAmount } from '@kontor/kit/money.ts';
import { invalidInput } from '@kontor/kit/refusals.ts';
import { sellerDay } from '@kontor/kit/sellerDay.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { requireScope } from '@kontor/kit/viewer.ts';
import { requireSeller } from '../../acting.ts';
import { lockAccount, recordCreditChanged } from '../credit/creditAccount.ts';
import { recordInAccountCurrency } from '../credit/recordInAccountCurrency.ts';
import { tellBlock } from '../credit/tellBlock.ts';
import { payInvoices } from '../ledger/allocate.ts';
import { type Books, book } from '../ledger/book.ts';
import { firstOpenDay } from '../ledger/domain/firstOpenDay.ts';
import { findBooks } from '../ledger/findBooks.ts';
import { findLockedUntil } from '../ledger/lockedPeriod.ts';
import { findUnpaidInvoices } from '../ledger/openSums.queries.ts';
import { settlementCurrencies } from '../ledger/settlementCurrencies.ts';
import { checkPayment, type PaymentFacts } from './domain/checkPayment.ts';
import { PaymentSchema } from './payment.entity.ts';

export interface RecordPayment extends PaymentFacts {
  organizationId: string;
  invoiceId?: string | null;
  contractId?: string | null;
  sellerId?: string | null;
  idempotencyKey: string;
}

/** Records money received and lays it on invoices: the named one first, then by due date. */
export async function recordPayment(ctx: RequestContext, input: RecordPayment) {
  requireScope(ctx.viewer, 'payments:write');
  requireSeller(ctx.viewer);
  return once(ctx, 'recordPayment', input.idempotencyKey, input, async () => {
    const books = await findBooks(ctx, input);
    if ('ok' in books) return books;
    await lockAccount(ctx, input.organizationId);
    const currencies = await settlementCurrencies(ctx, input.organizationId);
    const fault = checkPayment(input, currencies, sellerDay(ctx.now()));
    if (fault) return invalidInput(fault.field, fault.message);
    const { organizationId, externalId } = input;
    const known = await ctx.em.findOne(PaymentSchema, { organizationId, externalId });
    if (!known) return { ok: true as const, paymentId: await receivePayment(ctx, input, books) };
    if (compare(known.amount, input.amount) === 0 && known.receivedOn === input.receivedOn) {
      return { ok: true as const, paymentId: known.id };
    }
    return invalidInput('externalId', 'It was recorded before with another sum or day.');
  });
}

/** Writes a payment into the books and lays it on invoices; the account is locked by then. */
async function receivePayment(
  ctx: RequestContext,
  input: RecordPayment,
  books: Books,
): Promise<string> {
  const { currency, receivedOn, externalId, purpose = null, invoiceId } = input;
  const { organizationId, sellerId, contractId } = books;
  const amount = roundAmount(input.amount);
  const paymentId = newId();
  await ctx.em.insert(PaymentSchema, {
    id: paymentId,
    organizationId,
    sellerId,
    contractId,
    amount,
    currency,
    receivedOn,
    externalId,
    purpose,
    recordedAt: ctx.now(),
    allocated: '0.00',
    reversed: '0.00',
  });
  const bookedOn = firstOpenDay(receivedOn, await findLockedUntil(ctx, sellerId));
  await book(ctx, [{ kind: 'PAYMENT', amount, paymentId, bookedOn, ...books }]);
  const unpaid = await findUnpaidInvoices(ctx, books);
  const namedFirst = unpaid.toSorted(
    (a, b) => Number(b.id === invoiceId) - Number(a.id === invoiceId),
  );
  await payInvoices(ctx, amount, { paymentId, contractId }, namedFirst, books);
  const payload = { paymentId, organizationId, amount, currency };
  ctx.events.record('payment.received', organizationId, payload, { organizationId });
  const reimbursed = { organizationId, kind: 'REIMBURSED' as const, amount, currency };
  await recordInAccountCurrency(ctx, { ...reimbursed, paymentId });
  await recordCreditChanged(ctx, [organizationId]);
  await tellBlock(ctx, organizationId);
  return paymentId;
}
