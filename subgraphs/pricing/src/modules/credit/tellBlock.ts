import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { findBranches } from '../customer/payer.ts';
import { CreditBlockSchema } from './credit.entity.ts';
import { findCreditStandings } from './credit.queries.ts';
import { isSameBlock, stopsShipping, type ToldBlock } from './domain/toldBlock.ts';
import { notifyOfBlock } from './notifyOfBlock.ts';

/**
 * Tells the other subgraphs how a payer is blocked now, if that is something else than they were told
 * last, and people when goods stop or go on. Call it with the account locked, after whatever changed
 * what the payer owes; a new day changes it, too.
 */
export async function tellBlock(ctx: RequestContext, payerId: string): Promise<void> {
  await ctx.em.flush();
  const [standing] = await findCreditStandings(ctx, [payerId]);
  if (!standing) return;
  const { block, bypassUntil, currency } = standing;
  const { level = null, liftedBy = null } = block ?? {};
  const now: ToldBlock = { level, liftedBy, bypassUntil: isFuture(ctx, bypassUntil) };

  const told = await ctx.em.findOne(CreditBlockSchema, { organizationId: payerId });
  const before: ToldBlock = {
    level: told?.level ?? null,
    liftedBy: told?.liftedBy ?? null,
    bypassUntil: told?.bypassUntil?.toISOString() ?? null,
  };
  await ctx.em.upsert(CreditBlockSchema, {
    organizationId: payerId,
    ...now,
    bypassUntil: now.bypassUntil === null ? null : new Date(now.bypassUntil),
    since: told && before.level === level ? told.since : ctx.now(),
    checkedOn: standing.day,
  });
  if (isSameBlock(before, now)) return;
  await recordBlockChanged(ctx, payerId, before, now, currency);
  if (
    stopsShipping(before) !== stopsShipping(now) ||
    (level !== before.level && stopsShipping(now))
  ) {
    notifyOfBlock(ctx, payerId, now, currency);
  }
}

/** Under the payer's key and those of whoever's orders it pays. */
async function recordBlockChanged(
  ctx: RequestContext,
  payerId: string,
  { level: before }: ToldBlock,
  now: ToldBlock,
  currency: string,
): Promise<void> {
  const branches = await findBranches(ctx, [payerId]);
  for (const organizationId of [payerId, ...branches.map(({ id }) => id)]) {
    const payload = { organizationId, before, ...now, currency };
    ctx.events.record('credit.blockChanged', organizationId, payload, { organizationId });
  }
}

const isFuture = ({ now }: RequestContext, moment: string | null): string | null =>
  moment !== null && new Date(moment) > now() ? moment : null;
