import { isPositive, subtract } from '@kontor/kit/money.ts';
import type { Context } from '../../context.ts';
import { putBack } from '../stock/stock.service.ts';
import { type Reservation, ReservationLineSchema } from './reservation.entity.ts';

/** Ends reservations that the transaction has locked: what of them was not shipped is available again. */
export async function freeReservations(
  reservations: Reservation[],
  status: 'RELEASED' | 'EXPIRED',
  ctx: Context,
): Promise<void> {
  if (reservations.length === 0) return;
  const lines = await ctx.em.find(ReservationLineSchema, { reservation: { $in: reservations } });
  const parts = lines.map(({ productId, warehouseId, quantity, shipped }) => ({
    productId,
    warehouseId,
    quantity: subtract(quantity, shipped ?? '0'),
  }));
  await putBack(
    parts.filter(({ quantity }) => isPositive(quantity)),
    ctx,
  );
  for (const reservation of reservations) reservation.status = status;
}
