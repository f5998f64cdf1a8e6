import { defineEntity, type InferEntity, p } from '@mikro-orm/core';

/** What a customer and one of the seller's companies have agreed to trade under. */
export const ContractSchema = defineEntity({
  name: 'Contract',
  tableName: 'contract',
  properties: {
    id: p.uuid().primary(),
    /** The customer, who pays. */
    organizationId: p.uuid(),
    /** The seller's company that it is with. */
    sellerId: p.uuid(),
    /** As the papers have it; unique between the two. */
    number: p.text(),
    currency: p.text(),
    validFrom: p.date(),
    validUntil: p.date().nullable(),
    isAssortmentLimited: p.boolean(),
    /** Closed by the seller before its time; see `contractStatus`. */
    isClosed: p.boolean(),
    createdAt: p.datetime(),
  },
});

export type Contract = InferEntity<typeof ContractSchema>;
