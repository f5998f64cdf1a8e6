import { isId, newId } from '@kontor/kit/ids.ts';
import { compare, roundAmount } from '@kontor/kit/money.ts';
import { type InvalidInput, invalidInput, type NotFound, notFound } from '@kontor/kit/refusals.ts';
import { sellerDay } from '@kontor/kit/sellerDay.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
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
import { namedFirst } from './domain/namedFirst.ts';
import { findNamedInvoices, findToldInvoices } from './namedInvoices.ts';
import { notifyOfPayment } from './notifyOfPayment.ts';
import { PaymentSchema } from './payment.entity.ts';

/** Money received, whoever tells of it. */
export interface EnteredPayment extends PaymentFacts {
  organizationId: string;
  /** Paid first, in this order. */
  invoiceIds?: readonly string[] | null;
  contractId?: string | null;
  sellerId?: string | null;
}

/** Its books, and the invoices that it is for. */
interface Meant {
  ok: true;
  books: Books;
  invoiceIds: string[];
}

/**
 * Records a payment inside a transaction, and lays it on the invoices that are named, then on those
 * that the purpose tells, then on the oldest. Of an external id that is known already it answers the
 * payment that it was.
 */
export async function enterPayment(
  ctx: RequestContext,
  entered: EnteredPayment,
): Promise<{ ok: true; paymentId: string } | NotFound | InvalidInput> {
  const { organizationId, externalId } = entered;
  const meant = await findMeant(ctx, entered);
  if (!meant.ok) return meant;
  await lockAccount(ctx, organizationId);
  const currencies = await settlementCurrencies(ctx, organizationId);
  const fault = checkPayment(entered, currencies, sellerDay(ctx.now()));
  if (fault) return invalidInput(fault.field, fault.message);
  const known = await ctx.em.findOne(PaymentSchema, { organizationId, externalId });
  if (!known) return { ok: true, paymentId: await receivePayment(ctx, entered, meant) };
  if (known.reversedAt) {
    return invalidInput('externalId', 'It was recorded before and reversed: enter another number.');
  }
  const isSame =
    compare(known.amount, entered.amount) === 0 &&
    known.currency === entered.currency &&
    known.receivedOn === entered.receivedOn;
  if (isSame) return { ok: true, paymentId: known.id };
  return invalidInput('externalId', 'It was recorded before with another sum, currency or day.');
}

/** Where nobody says more, what the purpose tells decides on the books, too. */
async function findMeant(
  ctx: RequestContext,
  entered: EnteredPayment,
): Promise<Meant | NotFound | InvalidInput> {
  const { organizationId, currency, contractId, sellerId } = entered;
  if (!isId(organizationId)) return notFound('customer', organizationId);
  const named = await findNamedInvoices(ctx, entered);
  if ('ok' in named) return named;
  const told = await findToldInvoices(ctx, entered);
  const isSaid = named.length > 0 || contractId || sellerId;
  const deciding = isSaid ? named : told;
  const invoiceId = deciding[0]?.id;
  const books = await findBooks(ctx, { organizationId, currency, contractId, sellerId, invoiceId });
  if ('ok' in books) return books;
  if (new Set(deciding.map((invoice) => invoice.contractId)).size > 1) books.contractId = null;
  return { ok: true, books, invoiceIds: [...named, ...told].map(({ id }) => id) };
}

/** Writes a payment into the books and lays it on invoices; the account is locked by then. */
async function receivePayment(
  ctx: RequestContext,
  { currency, receivedOn, externalId, purpose = null, ...entered }: EnteredPayment,
  { books, invoiceIds }: Meant,
): Promise<string> {
  const { organizationId, sellerId, contractId } = books;
  const amount = roundAmount(entered.amount);
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
  const inOrder = namedFirst(unpaid, invoiceIds);
  await payInvoices(ctx, amount, { paymentId, contractId }, inOrder, books);
  const payload = { paymentId, organizationId, amount, currency };
  ctx.events.record('payment.received', organizationId, payload, { organizationId });
  notifyOfPayment(ctx, payload, 'RECEIVED');
  const reimbursed = { organizationId, kind: 'REIMBURSED' as const, amount, currency };
  await recordInAccountCurrency(ctx, { ...reimbursed, paymentId });
  await recordCreditChanged(ctx, [organizationId]);
  await tellBlock(ctx, organizationId);
  return paymentId;
}
