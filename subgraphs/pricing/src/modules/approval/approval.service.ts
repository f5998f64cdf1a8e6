import { isId } from '@kontor/kit/ids.ts';
import { invalidInput, notFound } from '@kontor/kit/refusals.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { actorOf, requireScope } from '@kontor/kit/viewer.ts';
import { LockMode } from '@mikro-orm/core';
import { requireSeller } from '../../acting.ts';
import { applyChange, rejectChange } from './applyChange.ts';
import { notePriceChange } from './changeAudit.ts';
import { type ChangeRequest, ChangeRequestSchema } from './changeRequest.entity.ts';
import { isPriceChange, PRICE_CHANGES } from './domain/priceChange.ts';
import { refuseDecision } from './domain/refuseDecision.ts';
import { FOUR_EYES } from './fourEyes.ts';
import { requireMayDecide } from './mayDecide.ts';

const LONGEST_REASON = 500;

export interface ChangeDecision {
  id: string;
  isApproved: boolean;
  reason?: string | null | undefined;
}

/** Approves what another person asked for, which then holds, or rejects it. */
export async function decideChange(
  ctx: RequestContext,
  { id, isApproved, reason: given }: ChangeDecision,
) {
  requireScope(ctx.viewer, 'pricelists:approve');
  requireSeller(ctx.viewer);
  const reason = given?.trim() || null;
  if (!isApproved && reason === null) return invalidInput('reason', 'A rejection needs a reason.');
  if (reason !== null && reason.length > LONGEST_REASON) {
    return invalidInput('reason', `A reason has at most ${LONGEST_REASON} characters.`);
  }
  return ctx.em.transactional(async () => {
    const request = await lockRequest(ctx, id);
    if (!request || !isPriceChange(request.kind)) return notFound('request', id);
    const refusal = refuseDecision(request, actorOf(ctx.viewer));
    if (refusal === 'FOUR_EYES') return FOUR_EYES;
    if (refusal) return outdated('ALREADY_DECIDED');
    await requireMayDecide(ctx, request);
    const act = isApproved ? applyChange[request.kind] : rejectChange[request.kind];
    if (act && !(await act(ctx, request))) return outdated('CHANGED_SINCE');
    close(ctx, request, isApproved ? 'APPROVED' : 'REJECTED', reason);
    notePriceChange(ctx, isApproved ? 'prices.changeApproved' : 'prices.changeRejected', request);
    return { ok: true as const, request };
  });
}

/** Takes back what the viewer asked for and nobody has decided. */
export async function withdrawChange(ctx: RequestContext, id: string) {
  requireScope(ctx.viewer, 'pricelists:write');
  requireSeller(ctx.viewer);
  return ctx.em.transactional(async () => {
    const request = await lockRequest(ctx, id);
    const isOwn = request?.askedBy === actorOf(ctx.viewer);
    if (!request || !isOwn || !isPriceChange(request.kind)) return notFound('request', id);
    if (request.decision != null) return outdated('ALREADY_DECIDED');
    await rejectChange[request.kind]?.(ctx, request);
    close(ctx, request, 'WITHDRAWN', null);
    notePriceChange(ctx, 'prices.changeWithdrawn', request);
    return { ok: true as const, request };
  });
}

async function lockRequest(ctx: RequestContext, id: string): Promise<ChangeRequest | null> {
  if (!isId(id)) return null;
  const wanted = { id, kind: { $in: [...PRICE_CHANGES] } };
  return ctx.em.findOne(ChangeRequestSchema, wanted, { lockMode: LockMode.PESSIMISTIC_WRITE });
}

function close(
  ctx: RequestContext,
  request: ChangeRequest,
  decision: 'APPROVED' | 'REJECTED' | 'WITHDRAWN',
  reason: string | null,
): void {
  const decided = { decision, decidedBy: actorOf(ctx.viewer), decidedAt: ctx.now(), reason };
  ctx.em.assign(request, decided);
}

function outdated(code: 'ALREADY_DECIDED' | 'CHANGED_SINCE') {
  const message =
    code === 'ALREADY_DECIDED'
      ? 'This was decided already.'
      : 'What this would change was changed since it was asked for.';
  return { __typename: 'ChangeOutdated' as const, ok: false as const, code, message };
}
