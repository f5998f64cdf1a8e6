import type { InferKyselyDB } from '@mikro-orm/postgresql';
import { CartLineSchema, CartSchema } from './modules/cart/cart.entity.ts';
import { OrderAttemptSchema } from './modules/checkout/attempt.entity.ts';
import { CreditBlockSchema } from './modules/creditBlock/creditBlock.entity.ts';
import {
  OrderHoldSchema,
  OrderLineSchema,
  OrderSchema,
  OrderShipmentLineSchema,
} from './modules/order/order.entity.ts';
import { OrderChangeSchema } from './modules/order/orderChange.entity.ts';

export const entities = [
  CreditBlockSchema,
  CartSchema,
  CartLineSchema,
  OrderSchema,
  OrderLineSchema,
  OrderHoldSchema,
  OrderShipmentLineSchema,
  OrderChangeSchema,
  OrderAttemptSchema,
];

/** The tables for Kysely, which reads moments as text and writes them as either. */
export type Tables = {
  [Table in keyof Inferred]: {
    [Column in keyof Inferred[Table]]: MomentAsText<Inferred[Table][Column]>;
  };
};

type Inferred = InferKyselyDB<(typeof entities)[number]>;
type MomentAsText<Value> = Value extends Date ? string : Value;
