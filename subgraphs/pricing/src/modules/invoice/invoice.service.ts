import { newId } from '@kontor/kit/ids.ts';
import { greatest, roundAmount, subtract } from '@kontor/kit/money.ts';
import { sellerDay } from '@kontor/kit/sellerDay.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { LockMode } from '@mikro-orm/core';
import { CreditHoldSchema } from '../credit/credit.entity.ts';
import { lockAccount } from '../credit/creditAccount.ts';
import { addDays } from '../credit/domain/calendar.ts';
import { book } from '../ledger/book.ts';
import {
  type SalesOrder,
  SalesOrderLineSchema,
  SalesOrderSchema,
} from '../order/salesOrder.entity.ts';
import { settle } from '../payment/domain/settle.ts';
import { findAdvances } from '../payment/payment.queries.ts';
import { vatOnDay } from '../priceList/domain/vatOnDay.ts';
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
  const { organizationId, currency } = order;
  const account = await lockAccount(ctx, organizationId);
  if ((await ctx.em.count(InvoiceSchema, { shipmentId })) > 0) return;

  const issuedOn = sellerDay(new Date(shipment.at));
  const priced = await priceOrderedLines(ctx, order, shipment.lines, issuedOn);
  const { lines, isLast, ...totals } = priced;
  const invoice = {
    id: newId(),
    number: await nextInvoiceNumber(ctx, Number(issuedOn.slice(0, 4))),
    organizationId,
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
  await lowerHold(ctx, orderId, totals.totalWithVat, isLast);
  recordInvoiceIssued(ctx, invoice, lines);
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
  const vatRate = vatOnDay(await findVatPeriods(ctx), day);
  return priceShipment(ordered, invoicedBefore, shipped, vatRate);
}

type NewInvoice = Omit<Invoice, 'paid'>;

async function bookInvoice(ctx: RequestContext, invoice: NewInvoice): Promise<void> {
  const { organizationId, currency, orderId, shipmentId, total, totalVat, totalWithVat } = invoice;
  const advances = await findAdvances(ctx, organizationId, currency);
  const facts = { organizationId, currency, orderId };
  const issue = { ...facts, shipmentId, bookedOn: invoice.issuedOn };
  const today = sellerDay(ctx.now());
  const invoiceId = invoice.id;
  await book(ctx, [
    { kind: 'SHIPMENT', total, vat: totalVat, ...issue },
    { kind: 'INVOICE', totalWithVat, invoiceId, ...issue },
    ...settle(totalWithVat, advances).parts.map(({ id: paymentId, amount }) => ({
      kind: 'ALLOCATION' as const,
      amount,
      invoiceId,
      paymentId,
      bookedOn: today,
      ...facts,
    })),
  ]);
}

/** With its last shipment an order holds nothing any more, whatever was rounded before. */
async function lowerHold(
  { em }: RequestContext,
  orderId: string,
  shipped: string,
  isLast: boolean,
): Promise<void> {
  const hold = await em.findOne(
    CreditHoldSchema,
    { orderId, status: 'CONFIRMED' },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  if (!hold) return;
  const rest = isLast ? '0' : greatest('0', subtract(hold.remaining, shipped));
  hold.remaining = roundAmount(rest);
  if (isLast) hold.status = 'SHIPPED';
}

function recordInvoiceIssued(
  ctx: RequestContext,
  { id, organizationId, ...invoice }: NewInvoice,
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
