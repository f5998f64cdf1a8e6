import { defineEntity, p } from '@mikro-orm/core';

/**
 * A rule of the availability matrix. It belongs to the seller, also where it is for one organization or contract:
 * customers never read it.
 */
export const VisibilityRuleSchema = defineEntity({
  name: 'VisibilityRule',
  tableName: 'visibility_rule',
  properties: {
    id: p.uuid().primary(),
    segment: p.text().nullable(),
    organizationId: p.uuid().nullable(),
    contractId: p.uuid().nullable(),
    categoryId: p.uuid().nullable(),
    brandId: p.uuid().nullable(),
    productId: p.uuid().nullable(),
    /** What makes it unique: `ruleTarget`. */
    target: p.text(),
    effect: p.enum(['SHOWN', 'HIDDEN', 'WITHOUT_PRICE']),
  },
});
