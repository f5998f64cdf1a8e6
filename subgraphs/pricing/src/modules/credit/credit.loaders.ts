import { loadOne } from '@kontor/kit/loaders.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { findCreditStandings } from './credit.queries.ts';

export const loadCreditStandings = (ctx: RequestContext) =>
  loadOne(
    (ids) => findCreditStandings(ctx, ids),
    (standing) => standing.organizationId,
  );
