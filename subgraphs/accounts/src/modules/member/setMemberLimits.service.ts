import { once } from '@kontor/kit/idempotency.ts';
import { isId } from '@kontor/kit/ids.ts';
import { roundAmount } from '@kontor/kit/money.ts';
import { invalidInput, notFound } from '@kontor/kit/refusals.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { requireScope } from '@kontor/kit/viewer.ts';
import { LockMode } from '@mikro-orm/core';
import { auditAction } from '../audit/audit.service.ts';
import { isLimit } from './domain/isLimit.ts';
import { type Membership, MembershipSchema } from './member.entity.ts';

export interface MemberLimits {
  membershipId: string;
  orderLimit?: string | null;
  monthLimit?: string | null;
  currency: string;
  idempotencyKey: string;
}

/** Says how much a colleague may order alone; the audit log has what was and what is. */
export async function setMemberLimits(ctx: RequestContext, input: MemberLimits) {
  requireScope(ctx.viewer, 'members:manage');
  const { membershipId, orderLimit = null, monthLimit = null, currency } = input;
  for (const [field, limit] of Object.entries({ orderLimit, monthLimit })) {
    if (limit !== null && !isLimit(limit)) {
      return invalidInput(field, 'A limit is zero or more, with at most 2 decimals.');
    }
  }
  return once(ctx, 'setMemberLimits', input.idempotencyKey, input, async () => {
    const membership = isId(membershipId)
      ? await ctx.em.findOne(
          MembershipSchema,
          { id: membershipId, endedAt: null },
          { lockMode: LockMode.PESSIMISTIC_WRITE },
        )
      : null;
    if (!membership) return notFound('member', membershipId);
    if (ctx.viewer.kind === 'person' && ctx.viewer.userId === membership.userId) {
      return invalidInput('membershipId', 'Nobody sets their own limits.');
    }
    const before = limitsOf(membership);
    ctx.em.assign(membership, {
      orderLimit: orderLimit && roundAmount(orderLimit),
      orderLimitCurrency: orderLimit && currency,
      monthLimit: monthLimit && roundAmount(monthLimit),
      monthLimitCurrency: monthLimit && currency,
    });
    await auditAction(ctx, {
      action: 'membership.setLimits',
      organizationId: membership.organizationId,
      subject: `Membership:${membership.id}`,
      before,
      after: limitsOf(membership),
    });
    return { ok: true as const, membershipId };
  });
}

const limitsOf = ({ orderLimit, monthLimit, ...own }: Membership) => ({
  orderLimit: orderLimit ?? null,
  orderLimitCurrency: own.orderLimitCurrency ?? null,
  monthLimit: monthLimit ?? null,
  monthLimitCurrency: own.monthLimitCurrency ?? null,
});
