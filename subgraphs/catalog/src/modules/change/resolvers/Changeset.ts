import type { ChangesetResolvers } from '../../types.generated.ts';
import { showExamples } from '../changeset.service.ts';

export const Changeset: ChangesetResolvers = {
  // Queries that skip entities answer moments as PostgreSQL's text.
  madeAt: ({ madeAt }) => new Date(madeAt).toISOString(),
  publishedAt: ({ publishedAt }) => publishedAt && new Date(publishedAt).toISOString(),
  examples: ({ id }, { outcome, lookalikes, first }, ctx) =>
    showExamples(ctx, { changesetId: id, outcome, lookalikes, first: first ?? 20 }),
};
