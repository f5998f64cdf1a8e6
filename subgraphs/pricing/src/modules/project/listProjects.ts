import { type Connection, connectionOf, type PageArgs, pageOf } from '@kontor/kit/cursors.ts';
import { badInput } from '@kontor/kit/errors.ts';
import { isId } from '@kontor/kit/ids.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { requireScope } from '@kontor/kit/viewer.ts';
import type { FilterQuery } from '@mikro-orm/postgresql';
import { requireActingFor, requireSeller } from '../../acting.ts';
import { isOlder, momentBefore } from '../../newestMoment.ts';
import {
  type Project,
  type ProjectPrice,
  ProjectPriceSchema,
  ProjectSchema,
} from './project.entity.ts';

export interface ProjectFilter {
  organizationId?: string | null | undefined;
  status?: Project['status'] | null | undefined;
}

export interface ProjectPriceFilter {
  organizationId?: string | null | undefined;
  status?: ReadonlyArray<ProjectPrice['status']> | null | undefined;
}

/** Projects, newest first: a customer's own; to the seller's people all. */
export async function listProjects(
  ctx: RequestContext,
  { organizationId, status }: ProjectFilter,
  args: PageArgs,
): Promise<Connection<Project>> {
  requireScope(ctx.viewer, 'prices:read');
  const page = pageOf(args, 2);
  const before = momentBefore(page);
  const wanted: FilterQuery<Project>[] = [...of(organizationId), ...(status ? [{ status }] : [])];
  const rows = await ctx.em.find(
    ProjectSchema,
    { $and: before ? [...wanted, isOlder(before, 'createdAt')] : wanted },
    { orderBy: { createdAt: 'desc', id: 'desc' }, limit: page.limit },
  );
  return connectionOf({
    rows,
    page,
    cursorOf: ({ createdAt, id }) => [createdAt.toISOString(), id],
    totalCount: () => ctx.em.count(ProjectSchema, { $and: wanted }),
  });
}

/** Prices of projects, those asked for last first; for the seller's people. */
export async function listProjectPrices(
  ctx: RequestContext,
  { organizationId, status }: ProjectPriceFilter,
  args: PageArgs,
): Promise<Connection<ProjectPrice>> {
  requireScope(ctx.viewer, 'pricelists:read');
  requireSeller(ctx.viewer);
  const page = pageOf(args, 2);
  const before = momentBefore(page);
  const wanted: FilterQuery<ProjectPrice>[] = [
    ...of(organizationId),
    ...(status ? [{ status: { $in: [...status] } }] : []),
  ];
  const rows = await ctx.em.find(
    ProjectPriceSchema,
    { $and: before ? [...wanted, isOlder(before, 'askedAt')] : wanted },
    { orderBy: { askedAt: 'desc', id: 'desc' }, limit: page.limit },
  );
  return connectionOf({
    rows,
    page,
    cursorOf: ({ askedAt, id }) => [askedAt.toISOString(), id],
    totalCount: () => ctx.em.count(ProjectPriceSchema, { $and: wanted }),
  });
}

const MOST_IDS = 5000;

/** Those of the projects that are the organization's and go on; for services. */
export async function openProjects(
  ctx: RequestContext,
  organizationId: string,
  ids: readonly string[],
): Promise<Project[]> {
  requireScope(ctx.viewer, 'service');
  requireActingFor(ctx.viewer, organizationId);
  if (ids.length > MOST_IDS) throw badInput(`Name ${MOST_IDS} projects at most.`);
  const known = ids.filter(isId);
  const wanted = { id: { $in: known }, organizationId, status: 'OPEN' } as const;
  return ctx.em.find(ProjectSchema, wanted);
}

function of(organizationId: string | null | undefined): Array<{ organizationId: string }> {
  if (organizationId == null) return [];
  if (!isId(organizationId)) {
    throw badInput('An id is not valid.', { argument: 'organizationId' });
  }
  return [{ organizationId }];
}
