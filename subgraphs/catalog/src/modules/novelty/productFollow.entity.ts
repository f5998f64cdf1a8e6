import { defineEntity, p } from '@mikro-orm/core';
import type { Availability } from './domain/newsFor.ts';

/** Somebody waits for a product; the first to ask is told first. */
export const ProductFollowSchema = defineEntity({
  name: 'ProductFollow',
  tableName: 'product_follow',
  properties: {
    organizationId: p.uuid().primary(),
    userId: p.uuid().primary(),
    productId: p.uuid().primary(),
    seq: p.bigint('string').autoincrement(),
    followedAt: p.datetime(),
    /** The product as the person knows it. */
    known: p.json().$type<Availability>(),
  },
});
