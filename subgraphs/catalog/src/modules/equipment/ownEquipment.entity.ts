import { defineEntity, p } from '@mikro-orm/core';

/** A machine that a customer has. */
export const OwnEquipmentSchema = defineEntity({
  name: 'OwnEquipment',
  tableName: 'own_equipment',
  properties: {
    organizationId: p.uuid().primary(),
    modelId: p.uuid().primary(),
    addedAt: p.datetime(),
  },
});
