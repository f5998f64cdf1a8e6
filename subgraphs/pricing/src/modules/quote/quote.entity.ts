import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { LineAmounts } from './domain/lineAmounts.ts';
import type { QuotedPrice } from './domain/snapshotPrice.ts';

/** A part of a line that has one price, as it was answered. */
export interface QuotedPart extends LineAmounts {
  quantity: string;
  price: QuotedPrice;
}

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
    projectId: p.uuid().nullable(),
    /** Of the line, or of its first part. */
    price: p.json<QuotedPrice>(),
    /** Null = the line has one price. */
    parts: p.json<QuotedPart[]>().nullable(),
    total: p.decimal(),
    vat: p.decimal(),
    totalWithVat: p.decimal(),
  },
});

export type Quote = InferEntity<typeof QuoteSchema>;
export type QuoteLine = InferEntity<typeof QuoteLineSchema>;
