import { hasScope } from '@kontor/kit/viewer.ts';
import type { DocumentResolvers } from '../../types.generated.ts';

export const Document: DocumentResolvers = {
  __resolveReference: ({ id }, ctx) => ctx.documentById.load(id),
  total: ({ totalWithVat: amount, currency }, _args, { viewer }) =>
    hasScope(viewer, 'invoices:read') ? { amount, currency } : null,
  organization: ({ organizationId }) => ({ id: organizationId }),
  order: ({ orderId }) => (orderId ? { id: orderId } : null),
  invoice: ({ invoiceId }, _args, { viewer }) =>
    invoiceId && hasScope(viewer, 'invoices:read') ? { id: invoiceId } : null,
  files: ({ id }, _args, ctx) => ctx.filesOfDocument.load(id),
};
