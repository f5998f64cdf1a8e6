import { loadMany, loadOne } from '@kontor/kit/loaders.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { usedOfCaps } from './capUse.queries.ts';
import { ProjectPriceSchema, ProjectSchema } from './project.entity.ts';

export const loadProjects = ({ em }: RequestContext) =>
  loadOne(
    (ids) => em.find(ProjectSchema, { id: { $in: ids } }),
    (project) => project.id,
  );

export const loadProjectPrices = ({ em }: RequestContext) =>
  loadOne(
    (ids) => em.find(ProjectPriceSchema, { id: { $in: ids } }),
    (price) => price.id,
  );

/** Prices of projects, those asked for last first. */
export const loadPricesOfProjects = ({ em }: RequestContext) =>
  loadMany(
    (projectIds) =>
      em.find(
        ProjectPriceSchema,
        { projectId: { $in: projectIds } },
        { orderBy: { askedAt: 'desc', id: 'desc' } },
      ),
    (price) => price.projectId,
  );

export const loadUsedOfCaps = (ctx: RequestContext) =>
  loadOne(
    (ids) => usedOfCaps(ctx, ids),
    (use) => use.projectPriceId,
  );
