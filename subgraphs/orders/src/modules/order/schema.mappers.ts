import type { Connection } from '@kontor/kit/cursors.ts';
import type { OrderChangeRow } from './changes.queries.ts';
import type { OrderHoldRow, OrderLineRow, OrderRow } from './order.queries.ts';

export type OrderMapper = OrderRow;
export type OrderLineMapper = OrderLineRow;
export type OrderHoldMapper = OrderHoldRow;
export type OrderChangeMapper = OrderChangeRow;
export type OrderUpdatedMapper = { orderId: string };
export type TransitionRefusedMapper = {
  orderId: string;
  code: string;
  message: string;
  allowed: OrderRow['status'][];
};
export type OrderForShippingMapper = OrderRow;
export type OrderForShippingLineMapper = OrderLineRow;
export type MembershipMapper = { id: string; user: { id: string }; organization: { id: string } };
export type OrderConnectionMapper = Connection<OrderRow>;
