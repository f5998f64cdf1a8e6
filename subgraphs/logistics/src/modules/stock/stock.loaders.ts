import { loadMany, loadOne } from '@kontor/kit/loaders.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { availableStock } from './availableStock.ts';
import { nextArrivals } from './nextArrivals.ts';
import {
  type ArrivalRow,
  type AvailableRow,
  type WarehouseRow,
  warehousesById,
} from './stock.queries.ts';

export type StockLoaders = ReturnType<typeof createStockLoaders>;

export function createStockLoaders(ctx: RequestContext) {
  return {
    warehouseById: loadOne<string, WarehouseRow>(
      (ids) => warehousesById(ctx, ids),
      (warehouse) => warehouse.id,
    ),
    stockOfProduct: loadMany<string, AvailableRow>(
      (productIds) => availableStock(ctx, productIds),
      (stock) => stock.productId,
    ),
    nextArrivalOfProduct: loadOne<string, ArrivalRow>(
      (productIds) => nextArrivals(ctx, productIds),
      (arrival) => arrival.productId,
    ),
  };
}
