import type { ChangesetResolvers } from '../../types.generated.ts';
import { showExamples } from '../changeset.service.ts';

export const Changeset: ChangesetResolvers = {
  madeAt: ({ madeAt }) => madeAt.toISOString(),
  publishedAt: ({ publishedAt }) => publishedAt?.toISOString() ?? null,
  examples: ({ id }, { outcome, lookalikes, first }, ctx) =>
    showExamples(ctx, { changesetId: id, outcome, lookalikes, first: first ?? 20 }),
};
