import type { Page } from '@kontor/kit/cursors.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { type Application, ApplicationSchema } from './application.entity.ts';

/** A page of applications, the newest first. Ids rise with time. */
export function pageOfApplications(
  { em }: RequestContext,
  { limit, after }: Page,
): Promise<Application[]> {
  const where = after ? { id: { $lt: String(after[0]) } } : {};
  return em.find(ApplicationSchema, where, { orderBy: { id: 'desc' }, limit });
}
