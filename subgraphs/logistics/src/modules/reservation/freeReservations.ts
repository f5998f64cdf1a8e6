import { isPositive, subtract } from '@kontor/kit/money.ts';
import type { Context } from '../../context.ts';
import { inComponents } from '../kit/domain/inComponents.ts';
import { putBack } from '../stock/stock.service.ts';
import { keptKits } from './keptKits.ts';
import { type Reservation, ReservationLineSchema } from './reservation.entity.ts';

/** Ends reservations that the transaction has locked: what of them was not shipped is available again. */
export async function freeReservations(
  reservations: Reservation[],
  status: 'RELEASED' | 'EXPIRED',
  ctx: Context,
): Promise<void> {
  if (reservations.length === 0) return;
  const lines = await ctx.em.find(ReservationLineSchema, { reservation: { $in: reservations } });
  const kits = await keptKits(
    reservations.map(({ id }) => id),
    ctx,
  );
  const parts = lines.flatMap(({ reservation, productId, warehouseId, quantity, shipped }) => {
    const part = { productId, warehouseId, quantity: subtract(quantity, shipped ?? '0') };
    return inComponents([part], kits.get(reservation.id) ?? []);
  });
  await putBack(
    parts.filter(({ quantity }) => isPositive(quantity)),
    ctx,
  );
  for (const reservation of reservations) reservation.status = status;
}
