import { actorOf, hasScope, isStaff } from '@kontor/kit/viewer.ts';
import { refuseDecision } from '../../approval/domain/refuseDecision.ts';
import type { CreditChangeResolvers } from '../../types.generated.ts';
import { kindName } from '../domain/changeNames.ts';

export const CreditChange: CreditChangeResolvers = {
  organization: ({ organizationId: id }) => ({ id }),
  kind: ({ kind }) => kindName(kind),
  status: ({ decision }) => decision ?? 'ASKED',
  terms: (change) => (change.kind === 'CREDIT_TERMS' ? change.after : null),
  before: (change) => (change.kind === 'CREDIT_TERMS' ? change.before : null),
  raise: (change) => {
    if (change.kind !== 'CREDIT_RAISE') return null;
    const { limit, from, until } = change.after;
    return { limit: { amount: limit, currency: change.before.currency }, from, until };
  },
  shippingAllowedUntil: (change) => (change.kind === 'CREDIT_BYPASS' ? change.after.until : null),
  reason: ({ note }) => note ?? null,
  askedAt: ({ askedAt }) => askedAt.toISOString(),
  decidedAt: ({ decidedAt }) => decidedAt?.toISOString() ?? null,
  decisionReason: ({ reason }) => reason ?? null,
  viewerCanDecide: (change, _args, { viewer }) =>
    isStaff(viewer) &&
    hasScope(viewer, 'credit:approve') &&
    refuseDecision(change, actorOf(viewer)) === null,
};
