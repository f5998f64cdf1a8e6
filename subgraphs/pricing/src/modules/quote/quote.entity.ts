import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { QuotedPrice } from './domain/snapshotPrice.ts';

/** Prices fixed for a time. */
export const QuoteSchema = defineEntity({
  name: 'Quote',
  tableName: 'quote',
  properties: {
    id: p.uuid().primary(),
    organizationId: p.uuid(),
    currency: p.text(),
    total: p.decimal(),
    totalVat: p.decimal(),
    totalWithVat: p.decimal(),
    createdAt: p.datetime(),
    validUntil: p.datetime(),
  },
});

export const QuoteLineSchema = defineEntity({
  name: 'QuoteLine',
  tableName: 'quote_line',
  properties: {
    quoteId: p.uuid().primary(),
    lineNo: p.integer().primary(),
    organizationId: p.uuid(),
    productId: p.uuid(),
    quantity: p.decimal(),
    price: p.json<QuotedPrice>(),
    total: p.decimal(),
    vat: p.decimal(),
    totalWithVat: p.decimal(),
  },
});

export type Quote = InferEntity<typeof QuoteSchema>;
export type QuoteLine = InferEntity<typeof QuoteLineSchema>;
