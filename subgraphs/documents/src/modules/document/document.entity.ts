import { defineEntity, type InferEntity, p } from '@mikro-orm/core';

export type DocumentKind = 'INVOICE' | 'UPD';

export type DocumentStatus =
  | 'DRAFT'
  | 'ISSUED'
  | 'SENT'
  | 'DELIVERED'
  | 'SIGNED'
  | 'REJECTED'
  | 'ANNULLED';

export const DocumentSchema = defineEntity({
  name: 'Document',
  tableName: 'document',
  properties: {
    id: p.uuid().primary(),
    organizationId: p.uuid(),
    kind: p.text().$type<DocumentKind>(),
    number: p.text(),
    date: p.date(),
    status: p.text().$type<DocumentStatus>(),
    currency: p.text(),
    /** With VAT. */
    total: p.decimal(),
    orderId: p.uuid().nullable(),
    invoiceId: p.uuid().nullable(),
    shipmentId: p.uuid().nullable(),
    /** What the document says, as the JSON text that every format is made from. */
    content: p.text(),
    /** SHA-256 of `content`, hex. */
    contentHash: p.text(),
    issuedAt: p.datetime(),
  },
});

/** The last number of a kind in a year. */
export const DocumentCounterSchema = defineEntity({
  name: 'DocumentCounter',
  tableName: 'document_counter',
  properties: {
    kind: p.text().$type<DocumentKind>().primary(),
    year: p.integer().primary(),
    last: p.integer(),
  },
});

export type Document = InferEntity<typeof DocumentSchema>;
