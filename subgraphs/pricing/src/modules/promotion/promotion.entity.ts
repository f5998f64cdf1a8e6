import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { PRICE_LEVELS } from '../priceList/domain/priceCandidate.ts';

/** A lower price for some days. Of what was asked for only the status ever changes. */
export const PromotionSchema = defineEntity({
  name: 'Promotion',
  tableName: 'promotion',
  properties: {
    id: p.uuid().primary(),
    name: p.text(),
    status: p.enum(['ASKED', 'APPROVED', 'REJECTED', 'ENDED']),
    segment: p.text().nullable(),
    // Not `organizationId`: the promotion is the seller's, customers see those that are for them.
    forOrganizationId: p.uuid().nullable(),
    priceGroups: p.array().nullable(),
    hasProducts: p.boolean(),
    percent: p.decimal().nullable(),
    unitPrice: p.decimal().nullable(),
    currency: p.text().nullable(),
    minimumQuantity: p.decimal(),
    levels: p.enum(PRICE_LEVELS).array(),
    validFrom: p.date(),
    validUntil: p.date(),
    mayGoBelowFloor: p.boolean(),
    createdBy: p.text(),
    createdAt: p.datetime(),
  },
});

export type Promotion = InferEntity<typeof PromotionSchema>;
