import { newId } from '@kontor/kit/ids.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { actorOf, organizationOf } from '@kontor/kit/viewer.ts';
import type { RecordAuditInput } from '../../calls/accounts.generated.ts';

export type PricesAction = 'prices.approved' | 'prices.rejected' | 'prices.editRefused';

/** What was done, or tried, with a list's prices; `id` is the publication's, where there is one. */
export interface AuditedPrices {
  id?: string;
  listId: string;
}

/** As a job: it holds even while the audit log can't be reached, and the entry follows. */
export function notePricesInAudit(
  ctx: RequestContext,
  action: PricesAction,
  { id, listId }: AuditedPrices,
  facts: object,
): void {
  const { viewer } = ctx;
  const entry: RecordAuditInput = {
    id: newId(),
    organizationId: organizationOf(viewer),
    userId: viewer.kind === 'person' ? viewer.userId : null,
    actor: actorOf(viewer),
    action,
    subject: id ? `PricePublication:${id}` : `PriceList:${listId}`,
    before: null,
    after: JSON.stringify({ listId, ...facts }),
  };
  ctx.jobs.add('recordAudit', entry);
}
