import { isId } from '@kontor/kit/ids.ts';
import { compare } from '@kontor/kit/money.ts';
import { invalidInput, notFound } from '@kontor/kit/refusals.ts';
import { sellerDay } from '@kontor/kit/sellerDay.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { actorOf, hasScope, isStaff, requireScope, type Viewer } from '@kontor/kit/viewer.ts';
import { LockMode } from '@mikro-orm/core';
import { requireSeller } from '../../acting.ts';
import { FOUR_EYES } from '../approval/fourEyes.ts';
import { findProductPricing } from '../priceList/price.loaders.ts';
import {
  type ApprovalStep,
  approvePrice,
  awaitedStep,
  refusePriceDecision,
} from './domain/decideProjectPrice.ts';
import { isText } from './domain/isText.ts';
import { type ProjectPrice, ProjectPriceSchema } from './project.entity.ts';
import { noteProjectChange } from './projectAudit.ts';

export interface PriceDecision {
  id: string;
  isApproved: boolean;
  reason?: string | null | undefined;
}

const LONGEST_REASON = 500;

/** What only those have who decide at a step. */
const SCOPE_OF_STEP: Readonly<Record<ApprovalStep, string>> = {
  HEAD: 'prices:belowfloor',
  FINANCE: 'credit:approve',
};

/** Approves or rejects a price that waits: first the sales head, then finance where the margin needs it. */
export async function decideProjectPrice(
  ctx: RequestContext,
  { id, isApproved, reason: given }: PriceDecision,
) {
  requireScope(ctx.viewer, 'pricelists:approve');
  requireSeller(ctx.viewer);
  const reason = given?.trim() || null;
  if (!isApproved && reason === null) return invalidInput('reason', 'A rejection needs a reason.');
  if (reason !== null && !isText(reason, LONGEST_REASON)) return WRONG_REASON;
  return ctx.em.transactional(async () => {
    const price = await lockPrice(ctx, id);
    if (!price) return notFound('price', id);
    const actor = actorOf(ctx.viewer);
    const step = awaitedStep(price);
    const refusal = refusePriceDecision(price, actor);
    if (refusal === 'FOUR_EYES') return FOUR_EYES;
    if (refusal || step === null) return ALREADY_DECIDED;
    requireScope(ctx.viewer, SCOPE_OF_STEP[step]);
    const before = { status: price.status };
    if (isApproved) {
      const needsFinance = step === 'HEAD' && (await isBelowFloor(ctx, price));
      const approved = { status: approvePrice(step, needsFinance), ...signed(ctx, step) };
      ctx.em.assign(price, approved);
    } else close(ctx, price, 'REJECTED', reason);
    noteProjectChange(ctx, {
      action: isApproved ? 'projectPrice.approved' : 'projectPrice.rejected',
      subject: `ProjectPrice:${price.id}`,
      before,
      after: { status: price.status, step, ...(reason !== null && { reason }) },
    });
    return { ok: true as const, priceId: price.id };
  });
}

/** Ends a price that holds, from now on, or takes back one that waits. */
export async function endProjectPrice(
  ctx: RequestContext,
  { id, reason: given }: { id: string; reason: string },
) {
  requireScope(ctx.viewer, 'pricelists:write');
  requireSeller(ctx.viewer);
  const reason = given.trim();
  if (!isText(reason, LONGEST_REASON)) return WRONG_REASON;
  return ctx.em.transactional(async () => {
    const price = await lockPrice(ctx, id);
    if (!price) return notFound('price', id);
    if (price.status === 'REJECTED' || price.status === 'ENDED') return ALREADY_DECIDED;
    const before = { status: price.status };
    close(ctx, price, 'ENDED', reason);
    noteProjectChange(ctx, {
      action: 'projectPrice.ended',
      subject: `ProjectPrice:${price.id}`,
      before,
      after: { status: 'ENDED', reason },
    });
    return { ok: true as const, priceId: price.id };
  });
}

/** Whether a price waits for a decision that the viewer may take. */
export function mayDecidePrice(viewer: Viewer, price: ProjectPrice): boolean {
  const step = awaitedStep(price);
  if (step === null || !isStaff(viewer)) return false;
  if (!hasScope(viewer, 'pricelists:approve') || !hasScope(viewer, SCOPE_OF_STEP[step])) {
    return false;
  }
  return refusePriceDecision(price, actorOf(viewer)) === null;
}

/** Also where the cost is unknown: then nobody can say that it is not. */
async function isBelowFloor(
  ctx: RequestContext,
  { organizationId, productId, validFrom, unitPrice, currency }: ProjectPrice,
): Promise<boolean> {
  const today = sellerDay(ctx.now());
  const date = validFrom > today ? validFrom : today;
  const buyer = { organizationId, contractId: null };
  const asked = { productId, date, projectId: null, currency: null, asOf: null };
  const [pricing] = await findProductPricing(ctx, buyer, [asked]);
  if (!pricing?.floor || pricing.currency !== currency) return true;
  return compare(unitPrice, pricing.floor) < 0;
}

const signed = ({ viewer, now }: RequestContext, step: ApprovalStep): Partial<ProjectPrice> =>
  step === 'HEAD'
    ? { headApprovedBy: actorOf(viewer), headApprovedAt: now() }
    : { financeApprovedBy: actorOf(viewer), financeApprovedAt: now() };

function close(
  { em, viewer, now }: RequestContext,
  price: ProjectPrice,
  status: 'REJECTED' | 'ENDED',
  reason: string | null,
): void {
  em.assign(price, { status, reason, closedBy: actorOf(viewer), closedAt: now() });
}

async function lockPrice({ em }: RequestContext, id: string): Promise<ProjectPrice | null> {
  if (!isId(id)) return null;
  return em.findOne(ProjectPriceSchema, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
}

const WRONG_REASON = invalidInput('reason', `A reason has 1 to ${LONGEST_REASON} characters.`);

const ALREADY_DECIDED = {
  __typename: 'ChangeOutdated',
  ok: false,
  code: 'ALREADY_DECIDED',
  message: 'This was decided already.',
} as const;
