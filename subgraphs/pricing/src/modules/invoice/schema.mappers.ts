import type { Connection } from '@kontor/kit/cursors.ts';
import type { SalesOrder } from '../order/salesOrder.entity.ts';
import type { Invoice } from './invoice.entity.ts';

export type InvoiceMapper = Invoice;
export type OrderMapper = { id: string };
export type SettlementMapper = SalesOrder;
export type InvoiceConnectionMapper = Connection<Invoice>;
