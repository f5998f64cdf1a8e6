import { newId } from '@kontor/kit/ids.ts';
import { type InvalidInput, invalidInput } from '@kontor/kit/refusals.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { actorOf } from '@kontor/kit/viewer.ts';
import type { RecordAuditInput } from '../../calls/accounts.generated.ts';
import { type ChangeRequest, ChangeRequestSchema } from '../approval/changeRequest.entity.ts';
import type { AgreedTerms } from './domain/agreedTerms.ts';
import type { AskedRaise } from './domain/checkRaise.ts';

/** Changes of a credit line that one person asks for and another decides, by what they hold. */
export type CreditChange =
  | { kind: 'CREDIT_TERMS'; before: AgreedTerms; after: AgreedTerms }
  | { kind: 'CREDIT_RAISE'; before: AgreedTerms; after: AskedRaise }
  | { kind: 'CREDIT_BYPASS'; before: AgreedTerms; after: { until: string } };

export const CREDIT_CHANGES = ['CREDIT_TERMS', 'CREDIT_RAISE', 'CREDIT_BYPASS'] as const;

/** A request as the change of a credit line that it is; what `before` and `after` are goes by its kind. */
export type CreditChangeRequest = Omit<ChangeRequest, 'kind' | 'before' | 'after'> &
  CreditChange & { organizationId: string };

const subjectOf = (organizationId: string) => `Organization:${organizationId}`;

/**
 * Puts a change before those who decide. What the same person asked for before is withdrawn; while
 * another's of the kind waits, it has to be decided first.
 */
export async function askForChange(
  ctx: RequestContext,
  organizationId: string,
  change: CreditChange,
  note: string | null,
): Promise<string | InvalidInput> {
  const { em } = ctx;
  const askedBy = actorOf(ctx.viewer);
  const waiting = { kind: change.kind, subject: subjectOf(organizationId), decision: null };
  for (const earlier of await em.find(ChangeRequestSchema, waiting)) {
    if (earlier.askedBy !== askedBy) {
      return invalidInput(null, 'What another person asked for waits for a decision first.');
    }
    em.assign(earlier, { decision: 'WITHDRAWN', decidedBy: askedBy, decidedAt: ctx.now() });
  }
  const request = em.create(ChangeRequestSchema, {
    id: newId(),
    subject: subjectOf(organizationId),
    organizationId,
    ...change,
    note,
    askedBy,
    askedAt: ctx.now(),
  });
  em.persist(request);
  recordInAudit(ctx, organizationId, `${ACTIONS[change.kind]}.asked`, change);
  return request.id;
}

export const ACTIONS = {
  CREDIT_TERMS: 'creditTerms',
  CREDIT_RAISE: 'creditLimitRaise',
  CREDIT_BYPASS: 'shippingBypass',
} as const;

/** As a job: what was decided holds even while the audit log can't be reached, and the entry follows. */
export function recordInAudit(
  ctx: RequestContext,
  organizationId: string,
  action: string,
  { before, after }: { before: unknown; after: unknown },
): void {
  const { viewer } = ctx;
  const entry: RecordAuditInput = {
    id: newId(),
    organizationId,
    userId: viewer.kind === 'person' ? viewer.userId : null,
    actor: actorOf(viewer),
    action,
    subject: subjectOf(organizationId),
    before: JSON.stringify(before),
    after: JSON.stringify(after),
  };
  ctx.jobs.add('recordAudit', entry);
}
