import type { ShownAvailability } from './domain/shownAvailability.ts';
import type { WarehouseRow } from './stock.queries.ts';

export type WarehouseMapper = WarehouseRow;
export type AvailabilityMapper = ShownAvailability & { productId: string };
export type WarehouseStockMapper = ShownAvailability['byWarehouse'][number];
/** `isShown` is there where stock is asked for: the graph gets it from catalog. */
export type ProductMapper = { id: string; isShown?: boolean };
