import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { PRICE_LEVELS } from './domain/priceCandidate.ts';

export const PriceListSchema = defineEntity({
  name: 'PriceList',
  tableName: 'price_list',
  properties: {
    id: p.uuid().primary(),
    name: p.text(),
    level: p.enum(PRICE_LEVELS),
    segment: p.text().nullable(),
    // Not `organizationId`: the list is the seller's, customers don't see lists, only their prices.
    forOrganizationId: p.uuid().nullable(),
    /** Of level CONTRACT: the one it is of; null = the organization's contracts all have it. */
    contractId: p.uuid().nullable(),
    currency: p.text(),
    isVatIncluded: p.boolean(),
    validFrom: p.date().nullable(),
    validUntil: p.date().nullable(),
    priority: p.integer(),
    /** Its prices count in other currencies too, at the rate of the day. */
    isConverted: p.boolean(),
    /** No person changes its prices here. */
    isErpManaged: p.boolean().default(false),
  },
});

export const VatRateSchema = defineEntity({
  name: 'VatRate',
  tableName: 'vat_rate',
  properties: {
    code: p.enum(['GENERAL', 'REDUCED', 'ZERO']).primary(),
    validFrom: p.date().primary(),
    validUntil: p.date().nullable(),
    percent: p.decimal(),
  },
});

export type PriceList = InferEntity<typeof PriceListSchema>;
