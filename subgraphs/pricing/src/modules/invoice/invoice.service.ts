import { newId } from '@kontor/kit/ids.ts';
import { greatest, roundAmount, subtract } from '@kontor/kit/money.ts';
import { sellerDay } from '@kontor/kit/sellerDay.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { LockMode } from '@mikro-orm/core';
import { CreditHoldSchema } from '../credit/credit.entity.ts';
import { lockAccount } from '../credit/creditAccount.ts';
import { addDays } from '../credit/domain/calendar.ts';
import { atRate } from '../credit/domain/crossRate.ts';
import { recordHistory } from '../credit/recordHistory.ts';
import { tellBlock } from '../credit/tellBlock.ts';
import { payFromCredits } from '../ledger/allocate.ts';
import { book } from '../ledger/book.ts';
import { firstOpenDay } from '../ledger/domain/firstOpenDay.ts';
import { findLockedUntil } from '../ledger/lockedPeriod.ts';
import {
  type SalesOrder,
  SalesOrderLineSchema,
  SalesOrderSchema,
} from '../order/salesOrder.entity.ts';
import type { VatCode } from '../priceList/domain/priceSheet.ts';
import { vatOnDay } from '../priceList/domain/vatOnDay.ts';
import { SellerEntitySchema } from '../sellerEntity/sellerEntity.entity.ts';
import {
  type InvoicedLine,
  type PricedShipment,
  priceShipment,
  type ShippedLine,
} from './domain/priceShipment.ts';
import { type Invoice, InvoiceLineSchema, InvoiceSchema } from './invoice.entity.ts';
import { findInvoicedLines, findVatPeriods, nextInvoiceNumber } from './invoice.queries.ts';

export interface DispatchedShipment {
  shipmentId: string;
  orderId: string;
  lines: ShippedLine[];
  /** When the goods left. */
  at: string;
}

/**
 * Books the value of a shipment, invoices it, pays the invoice from advances as far as they reach,
 * and lowers what the order holds of the credit. A shipment is invoiced once. Throws while the
 * order is not known yet: the event is then delivered again.
 */
export async function invoiceShipment(
  ctx: RequestContext,
  shipment: DispatchedShipment,
): Promise<void> {
  const { shipmentId, orderId } = shipment;
  const order = await ctx.em.findOne(SalesOrderSchema, { id: orderId });
  if (!order) throw new Error(`The order ${orderId} of shipment ${shipmentId} is not known yet.`);
  const { payerId: organizationId, sellerId, contractId = null, currency } = order;
  const account = await lockAccount(ctx, organizationId);
  if ((await ctx.em.count(InvoiceSchema, { shipmentId })) > 0) return;

  const shippedOn = sellerDay(new Date(shipment.at));
  const priced = await priceOrderedLines(ctx, order, shipment.lines, shippedOn);
  const { lines, isLast, ...totals } = priced;
  const issuedOn = firstOpenDay(shippedOn, await findLockedUntil(ctx, sellerId));
  const invoice = {
    id: newId(),
    number: await nextInvoiceNumber(ctx, Number(issuedOn.slice(0, 4))),
    kind: 'INVOICE' as const,
    organizationId,
    sellerId,
    contractId,
    orderId,
    shipmentId,
    currency,
    issuedOn,
    dueOn: addDays(issuedOn, account.paymentDays),
    ...totals,
  };
  await ctx.em.insert(InvoiceSchema, { ...invoice, paid: '0.00' });
  await ctx.em.insertMany(
    InvoiceLineSchema,
    lines.map((line, index) => ({
      invoiceId: invoice.id,
      lineNo: index + 1,
      organizationId,
      orderId,
      ...line,
    })),
  );
  await bookInvoice(ctx, invoice);
  await lowerHold(ctx, invoice, isLast);
  recordInvoiceIssued(ctx, invoice, lines);
  await tellBlock(ctx, organizationId);
}

async function priceOrderedLines(
  ctx: RequestContext,
  order: SalesOrder,
  shipped: ShippedLine[],
  day: string,
): Promise<PricedShipment> {
  const lines = await ctx.em.find(SalesOrderLineSchema, { orderId: order.id });
  const ordered = lines.map((line) => ({ ...line, vatRate: line.vatRate ?? null }));
  const invoicedBefore = await findInvoicedLines(ctx, order.id);
  const periods = Map.groupBy(await findVatPeriods(ctx), ({ code }) => code);
  const seller = await ctx.em.findOneOrFail(SellerEntitySchema, { id: order.sellerId });
  const rateOf = (code: VatCode) => vatOnDay(periods.get(code) ?? [], day);
  return priceShipment(ordered, invoicedBefore, shipped, { rateOf, rounding: seller.vatRounding });
}

interface NewInvoice extends Omit<Invoice, 'paid'> {
  contractId: string | null;
  orderId: string;
  shipmentId: string;
}

async function bookInvoice(ctx: RequestContext, invoice: NewInvoice): Promise<void> {
  const { organizationId, sellerId, contractId, currency, orderId, shipmentId } = invoice;
  const { total, totalVat, totalWithVat } = invoice;
  const books = { organizationId, sellerId, contractId, currency };
  const invoiceId = invoice.id;
  const issue = { ...books, orderId, shipmentId, invoiceId, bookedOn: invoice.issuedOn };
  await book(ctx, [
    { kind: 'SHIPMENT', total, vat: totalVat, ...issue },
    { kind: 'INVOICE', totalWithVat, ...issue },
  ]);
  await payFromCredits(ctx, { id: invoiceId, contractId, open: totalWithVat }, books);
}

/** With its last shipment an order holds nothing any more, whatever was rounded before. */
async function lowerHold(
  ctx: RequestContext,
  { id: invoiceId, orderId, totalWithVat }: NewInvoice,
  isLast: boolean,
): Promise<void> {
  const hold = await ctx.em.findOne(
    CreditHoldSchema,
    { orderId, status: 'CONFIRMED' },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  if (!hold) return;
  const { organizationId, sellerId, currency, rate, rateOn, isCovered, remaining: before } = hold;
  const shipped = roundAmount(atRate(totalWithVat, rate ?? '1'));
  hold.remaining = isLast ? '0.00' : roundAmount(greatest('0', subtract(before, shipped)));
  if (isLast) hold.status = 'SHIPPED';
  const openOrders = isCovered ? subtract(hold.remaining, before) : '0';
  const goods = { organizationId, kind: 'SHIPPED' as const, amount: shipped, currency };
  const { originalCurrency } = hold;
  const original =
    originalCurrency && rate && rateOn
      ? { amount: totalWithVat, currency: originalCurrency, rate, rateOn }
      : null;
  await recordHistory(ctx, { ...goods, openOrders, original, sellerId, orderId, invoiceId });
}

function recordInvoiceIssued(
  ctx: RequestContext,
  { id, organizationId, kind: _, ...invoice }: NewInvoice,
  lines: readonly InvoicedLine[],
): void {
  const payload = {
    invoiceId: id,
    organizationId,
    ...invoice,
    lines: lines.map(({ orderLineId: _, ...line }) => line),
  };
  ctx.events.record('invoice.issued', organizationId, payload, { organizationId });
}
