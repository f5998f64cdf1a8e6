import { newId } from '@kontor/kit/ids.ts';
import { roundAmount, subtract } from '@kontor/kit/money.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { recordCreditChanged } from '../credit/creditAccount.ts';
import { recordInAccountCurrency } from '../credit/recordInAccountCurrency.ts';
import { tellBlock } from '../credit/tellBlock.ts';
import { InvoiceSchema } from '../invoice/invoice.entity.ts';
import { payFromCredits, payInvoices } from '../ledger/allocate.ts';
import { type Books, book } from '../ledger/book.ts';
import { firstOpenDay } from '../ledger/domain/firstOpenDay.ts';
import { findLockedUntil } from '../ledger/lockedPeriod.ts';
import { findUnpaidInvoices } from '../ledger/openSums.queries.ts';
import type { Adjustment } from './adjustment.entity.ts';

/**
 * Puts an adjustment into the books: under its day, or under the first open one if that was closed by
 * now. What lowers the debt is laid on its invoice as far as that is open and waits with the rest; what
 * raises it is a claim of its own. The account is locked by then.
 */
export async function bookAdjustment(ctx: RequestContext, adjustment: Adjustment): Promise<void> {
  const { organizationId, sellerId, contractId = null, currency, amount } = adjustment;
  const books: Books = { organizationId, sellerId, contractId, currency };
  adjustment.bookedOn = firstOpenDay(adjustment.day, await findLockedUntil(ctx, sellerId));
  adjustment.status = 'BOOKED';
  const isDebit = adjustment.direction === 'DEBIT';
  if (isDebit) adjustment.invoiceId = await makeClaim(ctx, adjustment);
  await ctx.em.flush();

  const { id: adjustmentId, invoiceId = null, bookedOn } = adjustment;
  const facts = { ...books, adjustmentId, invoiceId, bookedOn };
  await book(ctx, [{ ...operationOf(adjustment), ...facts }]);
  if (isDebit && invoiceId) {
    await payFromCredits(ctx, { id: invoiceId, contractId, open: amount }, books);
  } else if (invoiceId) {
    const open = (await findUnpaidInvoices(ctx, books)).filter(({ id }) => id === invoiceId);
    await payInvoices(ctx, amount, { adjustmentId, contractId }, open, books);
  }
  const kind = isDebit ? 'PURCHASED' : 'REFUNDED';
  const operation = { organizationId, kind, amount, currency, adjustmentId, invoiceId } as const;
  await recordInAccountCurrency(ctx, { ...operation, approvedBy: adjustment.decidedBy ?? null });
  await recordCreditChanged(ctx, [organizationId]);
  await tellBlock(ctx, organizationId);
}

function operationOf({ kind, amount, vat, direction }: Adjustment) {
  switch (kind) {
    case 'CREDIT_NOTE':
      return { kind, amount, vat };
    case 'CORRECTION':
      return { kind, amount, direction };
    case 'WRITE_OFF':
      return { kind, amount };
  }
}

/** A correction that raises the debt is owed like an invoice, and paid like one. */
async function makeClaim(ctx: RequestContext, adjustment: Adjustment): Promise<string> {
  const { organizationId, sellerId, contractId = null, number, currency } = adjustment;
  const { amount, vat, day, dueOn, bookedOn } = adjustment;
  const id = newId();
  await ctx.em.insert(InvoiceSchema, {
    id,
    kind: 'CORRECTION',
    organizationId,
    sellerId,
    contractId,
    number,
    orderId: null,
    shipmentId: null,
    currency,
    issuedOn: bookedOn ?? day,
    dueOn: dueOn ?? day,
    total: roundAmount(subtract(amount, vat)),
    totalVat: vat,
    totalWithVat: amount,
    paid: '0.00',
  });
  return id;
}
