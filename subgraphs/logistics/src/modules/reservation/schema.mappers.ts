import type { Shortage } from '../stock/stock.service.ts';
import type { ReservationLineRow, ReservationRow } from './reservation.queries.ts';

export type ReservationMapper = ReservationRow;
export type ReservationLineMapper = ReservationLineRow;
export type ShortStockLineMapper = Shortage;
