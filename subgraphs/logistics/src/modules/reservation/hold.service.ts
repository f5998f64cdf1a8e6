import { badInput } from '@kontor/kit/errors.ts';
import { sql } from '@kontor/kit/sql.ts';
import { LockMode } from '@mikro-orm/core';
import type { Context } from '../../context.ts';
import { inComponents } from '../kit/domain/inComponents.ts';
import { withComponents } from '../kit/withComponents.ts';
import type { WantedLine } from '../stock/domain/splitByWarehouse.ts';
import { withQuantitySteps } from '../stock/quantitySteps.ts';
import { lockStock } from '../stock/stock.queries.ts';
import { type Shortage, setAside, takenProducts } from '../stock/stock.service.ts';
import { createReservation } from './createReservation.ts';
import { isSameGoods } from './domain/isSameGoods.ts';
import { freeReservations } from './freeReservations.ts';
import { keptKits } from './keptKits.ts';
import {
  type Reservation,
  ReservationLineSchema,
  ReservationSchema,
} from './reservation.entity.ts';
import { type PlacedOrder, recordStockConfirmed, recordStockLost } from './reservation.events.ts';

export interface HoldInput {
  organizationId: string;
  orderId: string;
  lines: ReadonlyArray<{ productId: string; quantity: string; quantityStep?: string | null }>;
  expiresAt: Date;
  idempotencyKey: string;
}

export type HoldOutcome =
  | { ok: true; reservationId: string; expiresAt: Date }
  | { ok: false; shortages: Shortage[] };

/** Sets an order's goods aside while it is being placed. A key has one hold in force at most. */
export async function holdStock(input: HoldInput, ctx: Context): Promise<HoldOutcome> {
  const { organizationId, orderId, idempotencyKey: holdKey, expiresAt } = input;
  const lines = await withQuantitySteps(input.lines, ctx);
  return ctx.em.transactional(async () => {
    const last = await lockLastHold(holdKey, ctx);
    if (last && (last.organizationId !== organizationId || last.orderId !== orderId)) {
      throw badInput('This hold key belongs to another order.', { argument: 'idempotencyKey' });
    }
    if (last && (await stillServes(last, lines, ctx))) return prolong(last, expiresAt);
    const wanted = await withComponents(lines, ctx);
    if (last?.status === 'HELD') await makeRoom(last, wanted, ctx);
    const taken = await setAside(wanted, ctx);
    if (!taken.ok) return taken;
    const hold = { organizationId, orderId, holdKey, expiresAt, status: 'HELD' as const };
    const { id } = createReservation(hold, taken, ctx);
    return { ok: true, reservationId: id, expiresAt };
  });
}

/** Gives the goods of a checkout that came to nothing back; false when there was nothing to give. */
export async function releaseStockHold(holdKey: string, ctx: Context): Promise<boolean> {
  return ctx.em.transactional(async () => {
    const hold = await lockLastHold(holdKey, ctx);
    if (hold?.status !== 'HELD') return false;
    await freeReservations([hold], 'RELEASED', ctx);
    return true;
  });
}

/** A placed order keeps its hold; one that ran out meanwhile is taken again if it still can be. */
export async function confirmHold(order: PlacedOrder, ctx: Context): Promise<void> {
  const { organizationId, orderId, stockHoldKey: holdKey } = order;
  const last = await lockLastHold(holdKey, ctx);
  if (last?.status === 'CONFIRMED' || last?.status === 'SHIPPED') return;
  if (last?.status === 'HELD') {
    Object.assign(last, { status: 'CONFIRMED', expiresAt: null });
  } else {
    const lines = await withQuantitySteps(order.lines, ctx);
    const taken = await setAside(await withComponents(lines, ctx), ctx);
    if (!taken.ok) return recordStockLost(order, taken.shortages, ctx);
    const confirmed = { organizationId, orderId, holdKey, expiresAt: null };
    createReservation({ ...confirmed, status: 'CONFIRMED' }, taken, ctx);
  }
  recordStockConfirmed(order, ctx);
}

/** What a cancelled order has not shipped is free again. */
export async function releaseOrder(orderId: string, ctx: Context): Promise<void> {
  const reservations = await ctx.em.find(
    ReservationSchema,
    { orderId, status: { $in: ['HELD', 'CONFIRMED'] } },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  await freeReservations(reservations, 'RELEASED', ctx);
}

/** Others that would take or end a hold by this key wait for the end of the transaction. */
async function lockLastHold(holdKey: string, { em }: Context): Promise<Reservation | null> {
  const key = sql`pg_advisory_xact_lock(hashtext('stock hold'), hashtext(${holdKey}))`;
  await sql`select ${key}`.execute(em.getKysely());
  return em.findOne(
    ReservationSchema,
    { holdKey },
    { orderBy: { id: 'desc' }, lockMode: LockMode.PESSIMISTIC_WRITE },
  );
}

/** An ended hold doesn't; one that an order stands on does; any other if it is for the same goods. */
async function stillServes(
  hold: Reservation,
  lines: WantedLine[],
  { em }: Context,
): Promise<boolean> {
  if (hold.status !== 'HELD') return hold.status === 'CONFIRMED' || hold.status === 'SHIPPED';
  return isSameGoods(lines, await em.find(ReservationLineSchema, { reservation: hold }));
}

function prolong(hold: Reservation, until: Date): HoldOutcome {
  if (hold.expiresAt && hold.expiresAt < until) hold.expiresAt = until;
  return { ok: true, reservationId: hold.id, expiresAt: hold.expiresAt ?? until };
}

/**
 * Ends a hold that is exchanged for another: written at once, so that the key is free for it. The
 * stock of both is locked in one go first, because stock is always locked in one order.
 */
async function makeRoom(hold: Reservation, lines: WantedLine[], ctx: Context): Promise<void> {
  const held = await ctx.em.find(ReservationLineSchema, { reservation: hold });
  const kits = (await keptKits([hold.id], ctx)).get(hold.id) ?? [];
  const shelves = inComponents(held, kits).map(({ productId }) => productId);
  await lockStock(ctx, [...takenProducts(lines), ...shelves]);
  await freeReservations([hold], 'RELEASED', ctx);
  await ctx.em.flush();
}
