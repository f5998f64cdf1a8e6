import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { createKitLoaders, type KitLoaders } from './modules/kit/kit.loaders.ts';
import {
  createReservationLoaders,
  type ReservationLoaders,
} from './modules/reservation/reservation.loaders.ts';
import {
  createShipmentLoaders,
  type ShipmentLoaders,
} from './modules/shipment/shipment.loaders.ts';
import { createStockLoaders, type StockLoaders } from './modules/stock/stock.loaders.ts';

export interface Context
  extends RequestContext,
    StockLoaders,
    KitLoaders,
    ReservationLoaders,
    ShipmentLoaders {}

export const createContext = (base: RequestContext): Context => ({
  ...base,
  ...createStockLoaders(base),
  ...createKitLoaders(base),
  ...createReservationLoaders(base),
  ...createShipmentLoaders(base),
});
