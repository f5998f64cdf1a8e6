import { newId } from '@kontor/kit/ids.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { actorOf, organizationOf } from '@kontor/kit/viewer.ts';
import type { RecordAuditInput } from '../../calls/accounts.generated.ts';
import type { ChangeRequest } from './changeRequest.entity.ts';

type ChangeAction =
  | 'prices.changeAsked'
  | 'prices.changeApproved'
  | 'prices.changeRejected'
  | 'prices.changeWithdrawn';

/** As a job: what was decided holds even while the audit log can't be reached, and the entry follows. */
export function notePriceChange(
  ctx: RequestContext,
  action: ChangeAction,
  { id, kind, subject, before, after, reason }: ChangeRequest,
): void {
  const { viewer } = ctx;
  const entry: RecordAuditInput = {
    id: newId(),
    organizationId: organizationOf(viewer),
    userId: viewer.kind === 'person' ? viewer.userId : null,
    actor: actorOf(viewer),
    action,
    subject: `ChangeRequest:${id}`,
    before: JSON.stringify(before),
    after: JSON.stringify({ kind, subject, after, ...(reason != null && { reason }) }),
  };
  ctx.jobs.add('recordAudit', entry);
}
