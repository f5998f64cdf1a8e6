import { once } from '@kontor/kit/idempotency.ts';
import { isId } from '@kontor/kit/ids.ts';
import { isStaff, organizationOf } from '@kontor/kit/viewer.ts';
import { LockMode } from '@mikro-orm/core';
import type { Context } from '../../context.ts';
import { withComponents } from '../kit/withComponents.ts';
import { checkStockLines, type StockLine } from '../stock/domain/checkStockLines.ts';
import { withQuantitySteps } from '../stock/quantitySteps.ts';
import { type Shortage, setAside } from '../stock/stock.service.ts';
import { unknownLines } from '../stock/unknownLines.ts';
import { createReservation } from './createReservation.ts';
import { freeReservations } from './freeReservations.ts';
import { ReservationSchema } from './reservation.entity.ts';
import { recordExpiry } from './reservation.events.ts';

export interface ReserveInput {
  organizationId?: string | null;
  lines: readonly StockLine[];
  hours: number;
  idempotencyKey: string;
}

export type ReserveOutcome =
  | { ok: true; reservationId: string }
  | { ok: false; refusal: 'SHORT'; shortages: Shortage[] }
  | { ok: false; refusal: 'INVALID'; field: string; reason: string };

const LONGEST_HOURS = 48;
const HOUR_MS = 3_600_000;
const EXPIRED_AT_ONCE = 200;

/** Sets goods aside by hand, all lines or none. Of what is hidden from a customer there is none. */
export async function reserveStock(input: ReserveInput, ctx: Context) {
  const organizationId = customerOf(input, ctx);
  const wrong = findWrong(input, organizationId);
  if (wrong) return wrong;
  const unknown = isStaff(ctx.viewer) ? [] : await unknownLines(input.lines, organizationId, ctx);
  if (unknown.length > 0) return noneOf(unknown);
  const lines = await withQuantitySteps(input.lines, ctx);
  return once(
    ctx,
    'reserveStock',
    input.idempotencyKey,
    input,
    async (): Promise<ReserveOutcome> => {
      const taken = await setAside(await withComponents(lines, ctx), ctx);
      if (!taken.ok) return { ok: false, refusal: 'SHORT', shortages: taken.shortages };
      const expiresAt = new Date(ctx.now().getTime() + input.hours * HOUR_MS);
      const reservation = createReservation(
        { organizationId, orderId: null, holdKey: null, status: 'HELD', expiresAt },
        taken,
        ctx,
      );
      return { ok: true, reservationId: reservation.id };
    },
  );
}

const noneOf = (lines: readonly StockLine[]) => ({
  ok: false as const,
  refusal: 'SHORT' as const,
  shortages: lines.map(({ productId, quantity: wanted }) => {
    return { productId, wanted, available: '0' };
  }),
});

/** Ends a reservation made by hand; false when there is none that the viewer may end. */
export async function releaseReservation(id: string, ctx: Context): Promise<boolean> {
  if (!isId(id)) return false;
  return ctx.em.transactional(async () => {
    const reservation = await ctx.em.findOne(
      ReservationSchema,
      { id, orderId: null },
      { lockMode: LockMode.PESSIMISTIC_WRITE },
    );
    if (reservation?.status === 'HELD') await freeReservations([reservation], 'RELEASED', ctx);
    return reservation !== null;
  });
}

/** Frees whatever ran out. One being confirmed or freed at the moment is left to whoever does that. */
export async function expireReservations(ctx: Context): Promise<void> {
  while ((await expireSome(ctx)) === EXPIRED_AT_ONCE);
}

async function expireSome(ctx: Context): Promise<number> {
  return ctx.em.transactional(async () => {
    const expired = await ctx.em.find(
      ReservationSchema,
      { status: 'HELD', expiresAt: { $lte: ctx.now() } },
      {
        limit: EXPIRED_AT_ONCE,
        orderBy: { expiresAt: 'asc' },
        lockMode: LockMode.PESSIMISTIC_PARTIAL_WRITE,
      },
    );
    await freeReservations(expired, 'EXPIRED', ctx);
    for (const reservation of expired) recordExpiry(reservation, ctx);
    return expired.length;
  });
}

/** Staff and services name the customer, a customer is one. */
function customerOf({ organizationId }: ReserveInput, { viewer }: Context): string {
  if (isStaff(viewer)) return organizationId ?? '';
  return organizationOf(viewer);
}

function findWrong(
  { organizationId: named, lines, hours }: ReserveInput,
  organizationId: string,
): Extract<ReserveOutcome, { refusal: 'INVALID' }> | undefined {
  const invalid = (field: string, reason: string) =>
    ({ ok: false, refusal: 'INVALID', field, reason }) as const;
  if (!isId(organizationId)) return invalid('organizationId', 'Name the customer.');
  if (named && named !== organizationId) {
    return invalid('organizationId', 'A customer reserves for itself only.');
  }
  if (hours < 1 || hours > LONGEST_HOURS) {
    return invalid('hours', `Goods are set aside for 1 to ${LONGEST_HOURS} hours.`);
  }
  const unknown = lines.findIndex(({ productId }) => !isId(productId));
  if (unknown !== -1) return invalid(`lines.${unknown}.productId`, 'There is no such product.');
  const check = checkStockLines(lines);
  return check.ok ? undefined : invalid(check.field, check.reason);
}
