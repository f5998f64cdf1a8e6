import { defineEntity, p } from '@mikro-orm/core';

/** A search under a name. */
export const SavedSearchSchema = defineEntity({
  name: 'SavedSearch',
  tableName: 'saved_search',
  properties: {
    id: p.uuid().primary(),
    organizationId: p.uuid(),
    userId: p.uuid(),
    name: p.text(),
    /** Query string of the catalogue page. */
    query: p.text(),
  },
});
