import { defineEntity, p } from '@mikro-orm/core';

/** What somebody searched for. */
export const PastSearchSchema = defineEntity({
  name: 'PastSearch',
  tableName: 'past_search',
  properties: {
    organizationId: p.uuid().primary(),
    userId: p.uuid().primary(),
    /** What makes two of them one. */
    textKey: p.text().primary(),
    text: p.text(),
    searchedAt: p.datetime(),
  },
});
