import { loadMany } from '@kontor/kit/loaders.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { kitsOfOrders, type ReservedKitRow } from './reservedKit.queries.ts';

export type KitLoaders = ReturnType<typeof createKitLoaders>;

export function createKitLoaders(ctx: RequestContext) {
  return {
    kitsOfOrder: loadMany<string, ReservedKitRow>(
      (orderIds) => kitsOfOrders(ctx, orderIds),
      (kit) => kit.orderId,
    ),
  };
}
