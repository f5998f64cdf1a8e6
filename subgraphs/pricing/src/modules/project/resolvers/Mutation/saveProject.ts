import type { MutationResolvers } from '../../../types.generated.ts';
import { saveProject as save } from '../../project.service.ts';
import { projectSaved } from '../../projectAnswers.ts';

export const saveProject: NonNullable<MutationResolvers['saveProject']> = async (
  _parent,
  { input },
  ctx,
) => {
  const outcome = await save(ctx, input);
  return outcome.ok ? projectSaved(ctx, outcome.projectId) : outcome;
};
