import { defineEntity, type InferEntity, p } from '@mikro-orm/core';

export const InvoiceSchema = defineEntity({
  name: 'Invoice',
  tableName: 'invoice',
  properties: {
    id: p.uuid().primary(),
    organizationId: p.uuid(),
    sellerId: p.uuid(),
    contractId: p.uuid().nullable(),
    number: p.text(),
    /** A CORRECTION is a claim without goods: an adjustment that raised the debt. */
    kind: p.enum(['INVOICE', 'CORRECTION']),
    orderId: p.uuid().nullable(),
    shipmentId: p.uuid().nullable(),
    currency: p.text(),
    issuedOn: p.date(),
    dueOn: p.date(),
    total: p.decimal(),
    totalVat: p.decimal(),
    totalWithVat: p.decimal(),
    /** Sum of its allocations, kept by the ledger's trigger. */
    paid: p.decimal(),
  },
});

export const InvoiceLineSchema = defineEntity({
  name: 'InvoiceLine',
  tableName: 'invoice_line',
  properties: {
    invoiceId: p.uuid().primary(),
    lineNo: p.integer().primary(),
    organizationId: p.uuid(),
    orderId: p.uuid(),
    orderLineId: p.uuid(),
    sku: p.text(),
    name: p.text(),
    quantity: p.decimal(),
    unitPrice: p.decimal(),
    vatRate: p.decimal().nullable(),
    total: p.decimal(),
    vat: p.decimal(),
    totalWithVat: p.decimal(),
  },
});

export type Invoice = InferEntity<typeof InvoiceSchema>;
