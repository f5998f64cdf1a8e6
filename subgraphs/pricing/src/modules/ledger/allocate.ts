import { sellerDay } from '@kontor/kit/sellerDay.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { settle } from '../payment/domain/settle.ts';
import { type Books, book } from './book.ts';
import { type Allocated, allocationBookings } from './domain/allocationBookings.ts';
import { findOpenCredits, type OpenInvoice } from './openSums.queries.ts';

/** What is laid on invoices: a payment or an adjustment that lowers the debt, with its contract. */
export type Credit = Allocated['credit'];

/** Pays a new invoice from what was paid or credited before, as far as it reaches. */
export async function payFromCredits(
  ctx: RequestContext,
  invoice: OpenInvoice,
  books: Books,
): Promise<void> {
  const credits = await findOpenCredits(ctx, books);
  const { parts } = settle(invoice.open, credits);
  await bookAllocations(
    ctx,
    parts.flatMap(({ id, amount }) => {
      const credit = credits.find((each) => each.id === id);
      if (!credit) return [];
      const origin = credit.isPayment ? { paymentId: id } : { adjustmentId: id };
      return [{ amount, invoice, credit: { ...origin, contractId: credit.contractId } }];
    }),
    books,
  );
}

/** Lays a payment or a credit on invoices in their order, as far as it reaches; answers what is left of it. */
export async function payInvoices(
  ctx: RequestContext,
  amount: string,
  credit: Credit,
  invoices: readonly OpenInvoice[],
  books: Books,
): Promise<string> {
  const { parts, rest } = settle(amount, invoices);
  await bookAllocations(
    ctx,
    parts.flatMap((part) => {
      const invoice = invoices.find(({ id }) => id === part.id);
      return invoice ? [{ amount: part.amount, invoice, credit }] : [];
    }),
    books,
  );
  return rest;
}

/** Under today's date, whatever the days of the documents: it is decided now. */
async function bookAllocations(
  ctx: RequestContext,
  allocated: readonly Allocated[],
  { organizationId, sellerId, currency }: Books,
): Promise<void> {
  const facts = { organizationId, sellerId, currency, bookedOn: sellerDay(ctx.now()) };
  await book(
    ctx,
    allocated.flatMap(allocationBookings).map((booking) => ({ ...facts, ...booking })),
  );
}
