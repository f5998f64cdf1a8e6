import { forbidden } from '@kontor/kit/errors.ts';
import { once } from '@kontor/kit/idempotency.ts';
import { invalidInput, notFound } from '@kontor/kit/refusals.ts';
import { sellerDay } from '@kontor/kit/sellerDay.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { actorOf, hasScope } from '@kontor/kit/viewer.ts';
import { requireSeller } from '../../acting.ts';
import { FOUR_EYES } from '../approval/fourEyes.ts';
import { recordInAudit } from '../credit/creditChange.ts';
import { decideLock } from './domain/decideLock.ts';
import { LedgerLockSchema } from './sellerEntity.entity.ts';
import { lockSeller } from './sellerEntity.service.ts';

export interface ClosePeriod {
  sellerId: string;
  lockedUntil: string;
  idempotencyKey: string;
}

/** Closes the books of a legal entity before a day, or opens days again that another person closed. */
export async function closePeriod(ctx: RequestContext, input: ClosePeriod) {
  requireSeller(ctx.viewer);
  const { sellerId, lockedUntil, idempotencyKey } = input;
  return once(ctx, 'closePeriod', idempotencyKey, input, async () => {
    if (!(await lockSeller(ctx, sellerId))) return notFound('legal entity of the seller', sellerId);
    const lock = await ctx.em.findOne(LedgerLockSchema, { sellerId });
    const decision = decideLock(lock, lockedUntil, {
      actor: actorOf(ctx.viewer),
      mayWrite: hasScope(ctx.viewer, 'ledger:write'),
      mayApprove: hasScope(ctx.viewer, 'credit:approve'),
      today: sellerDay(ctx.now()),
    });
    if (decision === 'FORBIDDEN') throw forbidden();
    if (decision === 'FOUR_EYES') return FOUR_EYES;
    if (decision === 'IN_THE_FUTURE') {
      return invalidInput('lockedUntil', 'Books are closed until today at the latest.');
    }
    const before = { lockedUntil: lock?.lockedUntil ?? null };
    await ctx.em.upsert(LedgerLockSchema, {
      sellerId,
      lockedUntil,
      lockedBy: actorOf(ctx.viewer),
      lockedAt: ctx.now(),
    });
    recordInAudit(ctx, sellerId, 'period.closed', { before, after: { lockedUntil } });
    return { ok: true as const, sellerId };
  });
}
