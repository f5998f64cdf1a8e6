import { loadOne } from '@kontor/kit/loaders.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { ChangeRequestSchema } from './changeRequest.entity.ts';

export const loadChangeRequests = ({ em }: RequestContext) =>
  loadOne(
    (ids) => em.find(ChangeRequestSchema, { id: { $in: ids } }),
    (request) => request.id,
  );
