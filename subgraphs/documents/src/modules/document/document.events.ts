import type { RequestContext } from '@kontor/kit/subgraph.ts';
import type { Document } from './document.entity.ts';

export function recordIssued(
  { id: documentId, kind, invoiceId, orderId, organizationId }: Document,
  ctx: RequestContext,
): void {
  const payload = { documentId, kind, invoiceId, orderId, organizationId };
  ctx.events.record('document.issued', documentId, payload, { organizationId });
}
