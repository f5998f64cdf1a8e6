import { defineEntity, p } from '@mikro-orm/core';

/** What the catalogue needs to know of a contract: a copy that `contract.changed` keeps up to date. */
export const ContractSchema = defineEntity({
  name: 'Contract',
  tableName: 'contract',
  properties: {
    id: p.uuid().primary(),
    organizationId: p.uuid(),
    isAssortmentLimited: p.boolean(),
  },
});
