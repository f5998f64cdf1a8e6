import { type IdempotencyConflict, once } from '@kontor/kit/idempotency.ts';
import { isId, newId } from '@kontor/kit/ids.ts';
import { compare, decimal, isNegative, roundAmount, subtract } from '@kontor/kit/money.ts';
import { type InvalidInput, invalidInput, type NotFound, notFound } from '@kontor/kit/refusals.ts';
import { sellerDay } from '@kontor/kit/sellerDay.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { actorOf, requireScope } from '@kontor/kit/viewer.ts';
import { requireSeller } from '../../acting.ts';
import { lockAccount } from '../credit/creditAccount.ts';
import { addDays } from '../credit/domain/calendar.ts';
import { type Invoice, InvoiceSchema } from '../invoice/invoice.entity.ts';
import type { Books } from '../ledger/book.ts';
import { findBooks, type NamedBooks } from '../ledger/findBooks.ts';
import { findLockedUntil } from '../ledger/lockedPeriod.ts';
import { settlementCurrencies } from '../ledger/settlementCurrencies.ts';
import { type Adjustment, AdjustmentSchema } from './adjustment.entity.ts';
import { nextAdjustmentNumber } from './adjustment.queries.ts';
import { bookAdjustment } from './bookAdjustment.ts';
import { checkAdjustment } from './domain/checkAdjustment.ts';
import { vatWithin } from './domain/vatWithin.ts';

export interface PeriodClosed {
  __typename: 'PeriodIsClosed';
  ok: false;
  code: 'PERIOD_CLOSED';
  message: string;
  firstOpenDay: string;
}

export type AdjustmentOutcome =
  | { ok: true; adjustmentId: string }
  | NotFound
  | InvalidInput
  | PeriodClosed
  | IdempotencyConflict;

interface Entered extends NamedBooks {
  amount: string;
  reason: string;
  day?: string | null;
  idempotencyKey: string;
}

export type IssueCreditNote = Entered & { vatRate?: string | null };
export type CorrectBalance = Entered & { dueOn?: string | null };

/** Credits a customer at once: for goods returned or priced too high. */
export function issueCreditNote(ctx: RequestContext, input: IssueCreditNote) {
  return enter(ctx, 'issueCreditNote', input, false, async (facts) => ({
    ...facts,
    kind: 'CREDIT_NOTE',
    direction: 'CREDIT',
    status: 'BOOKED',
    vat: vatWithin(input.amount, input.vatRate ?? null),
  }));
}

/** Asks for a correction of what is owed, in either direction. */
export function correctBalance(ctx: RequestContext, input: CorrectBalance) {
  const isDebit = !isNegative(input.amount);
  return enter(ctx, 'correctBalance', input, true, async (facts, paymentDays) => {
    if (isDebit && input.invoiceId) {
      return invalidInput('invoiceId', 'What raises the debt is a claim of its own.');
    }
    if (!isDebit && input.dueOn) {
      return invalidInput('dueOn', 'What lowers the debt is never due.');
    }
    const dueOn = isDebit ? (input.dueOn ?? addDays(facts.day, paymentDays)) : null;
    const direction = isDebit ? 'DEBIT' : 'CREDIT';
    return { ...facts, kind: 'CORRECTION', direction, status: 'ASKED', dueOn };
  });
}

export interface WriteOff {
  invoiceId: string;
  amount?: string | null;
  reason: string;
  idempotencyKey: string;
}

/** Asks to give up what is open of an invoice. */
export async function writeOff(ctx: RequestContext, input: WriteOff): Promise<AdjustmentOutcome> {
  requireScope(ctx.viewer, 'ledger:write');
  const { invoiceId, reason, idempotencyKey } = input;
  const invoice = isId(invoiceId) ? await ctx.em.findOne(InvoiceSchema, { id: invoiceId }) : null;
  if (!invoice) return notFound('invoice', invoiceId);
  const { organizationId, currency } = invoice;
  const amount = input.amount ?? roundAmount(openOf(invoice));
  const entered = { organizationId, currency, invoiceId, amount, reason, idempotencyKey };
  const make = async (facts: EnteredFacts): Promise<NewAdjustment | InvalidInput> => {
    if (compare(amount, openOf(invoice)) > 0) {
      return invalidInput('amount', `Only ${openOf(invoice)} is open of the invoice.`);
    }
    return { ...facts, kind: 'WRITE_OFF', direction: 'CREDIT', status: 'ASKED' };
  };
  return enter(ctx, 'writeOff', entered, false, make, input);
}

export const openOf = ({ totalWithVat, paid }: Invoice): string => subtract(totalWithVat, paid);

interface EnteredFacts extends Books {
  id: string;
  amount: string;
  vat: string;
  day: string;
  dueOn: string | null;
  reason: string;
  invoiceId: string | null;
  askedBy: string;
  askedAt: Date;
}

type NewAdjustment = EnteredFacts & Pick<Adjustment, 'kind' | 'direction' | 'status'>;

/** Writes down what somebody enters, once for a key; what needs nobody else is booked. */
async function enter(
  ctx: RequestContext,
  operation: string,
  input: Entered,
  mayBeNegative: boolean,
  make: (facts: EnteredFacts, paymentDays: number) => Promise<NewAdjustment | InvalidInput>,
  /** As it was asked: what is open of an invoice is another sum when it is asked again. */
  asked: object = input,
): Promise<AdjustmentOutcome> {
  requireScope(ctx.viewer, 'ledger:write');
  requireSeller(ctx.viewer);
  const today = sellerDay(ctx.now());
  return once(ctx, operation, input.idempotencyKey, asked, async () => {
    const fault = checkAdjustment({ ...input, day: input.day ?? null }, today, mayBeNegative);
    if (fault) return invalidInput(fault.field, fault.message);
    const books = await findBooks(ctx, input);
    if ('ok' in books) return books;
    const { organizationId, sellerId } = books;
    const currencies = await settlementCurrencies(ctx, organizationId);
    if (!currencies.includes(books.currency)) {
      return invalidInput('currency', `The customer settles in ${currencies.join(', ')}.`);
    }
    const { paymentDays } = await lockAccount(ctx, organizationId);
    const day = input.day ?? today;
    const lockedUntil = await findLockedUntil(ctx, sellerId);
    if (lockedUntil !== null && day < lockedUntil) return periodIsClosed(lockedUntil);

    const facts: EnteredFacts = {
      id: newId(),
      ...books,
      amount: roundAmount(decimal(input.amount).abs()),
      vat: '0.00',
      day,
      dueOn: null,
      reason: input.reason.trim(),
      invoiceId: input.invoiceId ?? null,
      askedBy: actorOf(ctx.viewer),
      askedAt: ctx.now(),
    };
    const made = await make(facts, paymentDays);
    if ('ok' in made) return made;
    const number = await nextAdjustmentNumber(ctx, made.kind, day);
    const sums = { allocated: '0.00', reversed: '0.00' };
    const bookedOn = made.status === 'BOOKED' ? day : null;
    const adjustment = ctx.em.create(AdjustmentSchema, { ...made, ...sums, number, bookedOn });
    ctx.em.persist(adjustment);
    if (made.status === 'BOOKED') await bookAdjustment(ctx, adjustment);
    return { ok: true as const, adjustmentId: adjustment.id };
  });
}

const periodIsClosed = (firstOpenDay: string): PeriodClosed => ({
  __typename: 'PeriodIsClosed',
  ok: false,
  code: 'PERIOD_CLOSED',
  message: `The books are closed; the first open day is ${firstOpenDay}.`,
  firstOpenDay,
});
