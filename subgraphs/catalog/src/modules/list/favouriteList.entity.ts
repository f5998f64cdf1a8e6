import { defineEntity, p } from '@mikro-orm/core';

/** Products that somebody wants to find again. */
export const FavouriteListSchema = defineEntity({
  name: 'FavouriteList',
  tableName: 'favourite_list',
  properties: {
    id: p.uuid().primary(),
    organizationId: p.uuid(),
    userId: p.uuid(),
    name: p.text(),
    isShared: p.boolean(),
  },
});

export const FavouriteSchema = defineEntity({
  name: 'Favourite',
  tableName: 'favourite',
  properties: {
    organizationId: p.uuid(),
    listId: p.uuid().primary(),
    productId: p.uuid().primary(),
    addedAt: p.datetime(),
  },
});
