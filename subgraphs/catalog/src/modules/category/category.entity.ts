import { defineEntity, p } from '@mikro-orm/core';

export const CategorySchema = defineEntity({
  name: 'Category',
  tableName: 'category',
  properties: {
    id: p.uuid().primary(),
    parentId: p.uuid().nullable(),
    nameRu: p.text(),
    nameEn: p.text(),
    /** Unique below one parent, each: `nameKey` of the names. */
    keyRu: p.text(),
    keyEn: p.text(),
    /** Names from the root down to this one in both languages, for the search. */
    pathNames: p.text(),
  },
});
