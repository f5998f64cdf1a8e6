import { defineEntity, type InferEntity, p } from '@mikro-orm/core';

/**
 * How a legal entity of the seller prices, taxes and keeps its books. Its id is its organization's,
 * and not a tenant's: whoever buys is priced by it.
 */
export const SellerEntitySchema = defineEntity({
  name: 'SellerEntity',
  tableName: 'seller_entity',
  properties: {
    id: p.uuid().primary().fieldName('organization_id'),
    vatRounding: p.enum(['LINE', 'DOCUMENT']).default('LINE'),
    paysVat: p.boolean().default(true),
    priceStrategy: p.enum(['LEVEL', 'LOWEST']).default('LEVEL'),
  },
});

/** Until when the books of a legal entity are closed; the ledger's trigger refuses what comes before. */
export const LedgerLockSchema = defineEntity({
  name: 'LedgerLock',
  tableName: 'ledger_lock',
  properties: {
    sellerId: p.uuid().primary(),
    /** The first day that is open. */
    lockedUntil: p.date(),
    lockedBy: p.text(),
    lockedAt: p.datetime(),
  },
});

export type SellerEntity = InferEntity<typeof SellerEntitySchema>;
