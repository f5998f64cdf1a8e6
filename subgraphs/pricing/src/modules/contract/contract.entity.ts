import { defineEntity, p } from '@mikro-orm/core';

/** What pricing needs to know of a contract: a copy that `contract.changed` keeps up to date. */
export const ContractSchema = defineEntity({
  name: 'Contract',
  tableName: 'contract',
  properties: {
    id: p.uuid().primary(),
    organizationId: p.uuid(),
    /** The legal entity of the seller that it is with. */
    sellerId: p.uuid().nullable(),
    number: p.text(),
    currency: p.text(),
    validFrom: p.date(),
    validUntil: p.date().nullable(),
    isClosed: p.boolean(),
  },
});
