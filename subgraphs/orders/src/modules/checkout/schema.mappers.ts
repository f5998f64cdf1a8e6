import type { StockShortage } from './checkoutOutcome.ts';

export type OrderPlacedMapper = { orderId: string };
export type StockShortageMapper = StockShortage;
