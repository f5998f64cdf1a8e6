import { loadByKey, loadMany, loadOne } from '@kontor/kit/loaders.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { type Spending, spentThisMonth } from '../checkout/spending.queries.ts';
import { changesOfOrders, type OrderChangeRow } from './changes.queries.ts';
import {
  countsOfOrganizations,
  holdsOfOrders,
  lastOrderOfProducts,
  linesOfOrders,
  type OrderHoldRow,
  type OrderLineRow,
  type OrderPosition,
  type OrderRow,
  orderLinesById,
  ordersById,
  pagesOfOrganizations,
} from './order.queries.ts';

type SpendingKey = Pick<Spending, 'organizationId' | 'userId'>;

export type OrderLoaders = ReturnType<typeof createOrderLoaders>;

export interface OrganizationPageKey {
  organizationId: string;
  after: OrderPosition | null;
  limit: number;
}

export function createOrderLoaders(ctx: RequestContext) {
  return {
    spentThisMonth: loadByKey<SpendingKey, Spending[]>(async (people) => {
      const spendings = await spentThisMonth(ctx, people);
      return people.map(({ organizationId, userId }) =>
        spendings.filter(
          (each) => each.organizationId === organizationId && each.userId === userId,
        ),
      );
    }),
    orderById: loadOne<string, OrderRow>(
      (ids) => ordersById(ctx, ids),
      (order) => order.id,
    ),
    linesOfOrder: loadMany<string, OrderLineRow>(
      (ids) => linesOfOrders(ctx, ids),
      (line) => line.orderId,
    ),
    orderLineById: loadOne<string, OrderLineRow>(
      (ids) => orderLinesById(ctx, ids),
      (line) => line.id,
    ),
    holdsOfOrder: loadMany<string, OrderHoldRow>(
      (ids) => holdsOfOrders(ctx, ids),
      (hold) => hold.orderId,
    ),
    changesOfOrder: loadMany<string, OrderChangeRow>(
      (ids) => changesOfOrders(ctx, ids),
      (change) => change.orderId,
    ),
    lastOrderOfProduct: loadOne<string, { productId: string; placedAt: string }>(
      (ids) => lastOrderOfProducts(ctx, ids),
      ({ productId }) => productId,
    ),
    orderCountOfOrganization: loadOne<string, { id: string; count: string }>(
      (ids) => countsOfOrganizations(ctx, ids),
      ({ id }) => id,
    ),
    ordersOfOrganization: loadByKey<OrganizationPageKey, OrderRow[]>((keys) =>
      loadOrganizationPages(ctx, keys),
    ),
  };
}

/** One statement for all organizations that are asked for the same page; a query has one or two such. */
async function loadOrganizationPages(ctx: RequestContext, keys: readonly OrganizationPageKey[]) {
  const pages = new Map<OrganizationPageKey, OrderRow[]>();
  const samePage = Map.groupBy(keys, ({ after, limit }) => JSON.stringify([after, limit]));
  for (const group of samePage.values()) {
    const [page] = group;
    if (!page) continue;
    const ids = group.map(({ organizationId }) => organizationId);
    const found = await pagesOfOrganizations(ctx, ids, page);
    const byOrganization = Map.groupBy(found, (order) => order.organizationId);
    for (const key of group) pages.set(key, byOrganization.get(key.organizationId) ?? []);
  }
  return keys.map((key) => pages.get(key) ?? null);
}
