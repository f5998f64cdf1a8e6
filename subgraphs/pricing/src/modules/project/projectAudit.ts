import { newId } from '@kontor/kit/ids.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { actorOf, organizationOf } from '@kontor/kit/viewer.ts';
import type { RecordAuditInput } from '../../calls/accounts.generated.ts';

export interface AuditedChange {
  action:
    | 'project.saved'
    | 'projectPrice.asked'
    | 'projectPrice.approved'
    | 'projectPrice.rejected'
    | 'projectPrice.ended';
  /** As `Type:id`. */
  subject: string;
  before: unknown;
  after: unknown;
}

/** As a job: what was decided holds even while the audit log can't be reached, and the entry follows. */
export function noteProjectChange(ctx: RequestContext, change: AuditedChange): void {
  const { viewer } = ctx;
  const entry: RecordAuditInput = {
    id: newId(),
    organizationId: organizationOf(viewer),
    userId: viewer.kind === 'person' ? viewer.userId : null,
    actor: actorOf(viewer),
    action: change.action,
    subject: change.subject,
    before: change.before === null ? null : JSON.stringify(change.before),
    after: JSON.stringify(change.after),
  };
  ctx.jobs.add('recordAudit', entry);
}
