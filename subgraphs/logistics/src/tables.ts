import type { InferKyselyDB } from '@mikro-orm/postgresql';
import { CreditBlockSchema } from './modules/creditBlock/creditBlock.entity.ts';
import { KitComponentSchema, KitSchema } from './modules/kit/kit.entity.ts';
import {
  ReservationComponentSchema,
  ReservationLineSchema,
  ReservationSchema,
} from './modules/reservation/reservation.entity.ts';
import {
  PickingSchema,
  ShipmentLineSchema,
  ShipmentNumberSchema,
  ShipmentSchema,
  TrackingEventSchema,
} from './modules/shipment/shipment.entity.ts';
import {
  ArrivalSchema,
  StockMovementSchema,
  StockSchema,
  WarehouseSchema,
} from './modules/stock/stock.entity.ts';

export const entities = [
  CreditBlockSchema,
  WarehouseSchema,
  StockSchema,
  StockMovementSchema,
  ArrivalSchema,
  KitSchema,
  KitComponentSchema,
  ReservationSchema,
  ReservationLineSchema,
  ReservationComponentSchema,
  PickingSchema,
  ShipmentNumberSchema,
  ShipmentSchema,
  ShipmentLineSchema,
  TrackingEventSchema,
];

/** The tables for Kysely, which reads moments as text and writes them as either. */
export type Tables = {
  [Table in keyof Inferred]: {
    [Column in keyof Inferred[Table]]: MomentAsText<Inferred[Table][Column]>;
  };
};

type Inferred = InferKyselyDB<(typeof entities)[number]>;
type MomentAsText<Value> = Value extends Date ? string : Value;
