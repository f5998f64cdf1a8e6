import { once } from '@kontor/kit/idempotency.ts';
import { isId } from '@kontor/kit/ids.ts';
import { type InvalidInput, invalidInput, notFound } from '@kontor/kit/refusals.ts';
import { sellerDay } from '@kontor/kit/sellerDay.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { actorOf, requireScope } from '@kontor/kit/viewer.ts';
import { requireSeller } from '../../acting.ts';
import { ChangeRequestSchema } from '../approval/changeRequest.entity.ts';
import { refuseDecision } from '../approval/domain/refuseDecision.ts';
import { FOUR_EYES } from '../approval/fourEyes.ts';
import { checkReason } from '../ledger/domain/checkReason.ts';
import type { CreditAccount } from './credit.entity.ts';
import { lockAccount, recordCreditChanged } from './creditAccount.ts';
import {
  ACTIONS,
  CREDIT_CHANGES,
  type CreditChangeRequest,
  recordInAudit,
} from './creditChange.ts';
import { refuseCurrency } from './creditTerms.service.ts';
import { agreedTerms } from './domain/agreedTerms.ts';
import { recordHistory } from './recordHistory.ts';
import { tellBlock } from './tellBlock.ts';

export interface DecideCreditTerms {
  changeId: string;
  isApproved: boolean;
  reason?: string | null;
  idempotencyKey: string;
}

/** Lets a change of a credit line hold, or rejects it: never by whoever asked for it. */
export async function decideCreditTerms(ctx: RequestContext, input: DecideCreditTerms) {
  requireScope(ctx.viewer, 'credit:approve');
  requireSeller(ctx.viewer);
  const { changeId, isApproved, reason = null, idempotencyKey } = input;
  const fault = isApproved ? null : checkReason(reason);
  if (fault) return invalidInput(fault.field, fault.message);
  return once(ctx, 'decideCreditTerms', idempotencyKey, input, async () => {
    const kind = { $in: [...CREDIT_CHANGES] };
    const found = isId(changeId)
      ? await ctx.em.findOne(ChangeRequestSchema, { id: changeId, kind })
      : null;
    if (!found?.organizationId) return notFound('change', changeId);
    const account = await lockAccount(ctx, found.organizationId);
    const request = (await ctx.em.refresh(found)) as CreditChangeRequest | null;
    if (!request) return notFound('change', changeId);
    const refusal = refuseDecision(request, actorOf(ctx.viewer));
    if (refusal === 'FOUR_EYES') return FOUR_EYES;
    if (refusal) return invalidInput('changeId', 'It is decided already.');

    const outdated = isApproved ? await apply(ctx, account, request) : null;
    if (outdated) return outdated;
    Object.assign(request, {
      decision: isApproved ? 'APPROVED' : 'REJECTED',
      decidedBy: actorOf(ctx.viewer),
      decidedAt: ctx.now(),
      reason,
    });
    const outcome = isApproved ? 'set' : 'rejected';
    recordInAudit(ctx, request.organizationId, `${ACTIONS[request.kind]}.${outcome}`, request);
    if (isApproved) {
      await recordCreditChanged(ctx, [account.organizationId]);
      await tellBlock(ctx, account.organizationId);
    }
    return { ok: true as const, isApproved, changeId, organizationId: request.organizationId };
  });
}

/** Lets a change hold from now on; refuses what can't hold any more since it was asked for. */
async function apply(
  ctx: RequestContext,
  account: CreditAccount,
  request: CreditChangeRequest,
): Promise<InvalidInput | null> {
  const before = agreedTerms(account);
  const { organizationId, currency } = account;
  const line = { organizationId, currency, changeId: request.id, approvedBy: actorOf(ctx.viewer) };
  switch (request.kind) {
    case 'CREDIT_TERMS': {
      const refusal = await refuseCurrency(ctx, account, request.after.currency);
      if (refusal) return refusal;
      const { limit, ...terms } = request.after;
      Object.assign(account, { ...terms, creditLimit: limit });
      request.before = before;
      const kind = before.limit === null && limit !== null ? 'ALLOCATED' : 'UPDATED';
      await recordHistory(ctx, { ...line, kind, amount: limit ?? '0', currency: terms.currency });
      return null;
    }
    case 'CREDIT_RAISE': {
      const { limit, from, until } = request.after;
      const first = from ?? sellerDay(ctx.now());
      if (until <= first) return invalidInput('changeId', 'The raise would have ended already.');
      Object.assign(account, {
        temporaryLimit: limit,
        temporaryFrom: first,
        temporaryUntil: until,
      });
      request.after = { limit, from: first, until };
      await recordHistory(ctx, { ...line, kind: 'UPDATED', amount: limit });
      return null;
    }
    case 'CREDIT_BYPASS': {
      const until = new Date(request.after.until);
      if (until <= ctx.now()) return invalidInput('changeId', 'It would have ended already.');
      account.bypassUntil = until;
      return null;
    }
  }
}
