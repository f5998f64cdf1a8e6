import type { QueryResolvers } from '../../../types.generated.ts';
import { listAuditLog } from '../../audit.service.ts';

export const auditLog: NonNullable<QueryResolvers['auditLog']> = (
  _parent,
  { filter, first, after },
  ctx,
) => {
  const { organizationId, action, from, until } = filter ?? {};
  const moment = (text?: string | null) => (text ? new Date(text) : null);
  const conditions = { organizationId, action, from: moment(from), until: moment(until) };
  return listAuditLog(ctx, conditions, { first, after });
};
