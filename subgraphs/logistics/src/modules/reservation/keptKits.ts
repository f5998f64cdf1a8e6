import type { Context } from '../../context.ts';
import type { Component, Kit } from '../kit/domain/kit.ts';
import { ReservationComponentSchema } from './reservation.entity.ts';

/** The kits of reservations as they were when they were set aside, by reservation. */
export async function keptKits(
  reservationIds: string[],
  { em }: Context,
): Promise<ReadonlyMap<string, Kit[]>> {
  const rows = await em.find(
    ReservationComponentSchema,
    { reservation: { $in: reservationIds } },
    { orderBy: { componentId: 'asc' } },
  );
  const kept = new Map<string, Map<string, Component[]>>();
  for (const { reservation, kitId, componentId: productId, quantity } of rows) {
    const kits = kept.get(reservation.id) ?? new Map<string, Component[]>();
    kept.set(
      reservation.id,
      kits.set(kitId, [...(kits.get(kitId) ?? []), { productId, quantity }]),
    );
  }
  return new Map(
    [...kept].map(([id, kits]) => [
      id,
      [...kits].map(([productId, components]) => ({ productId, components })),
    ]),
  );
}
