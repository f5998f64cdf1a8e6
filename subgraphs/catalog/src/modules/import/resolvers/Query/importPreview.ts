import type { QueryResolvers } from '../../../types.generated.ts';
import { previewImport } from '../../importPreview.service.ts';

export const importPreview: NonNullable<QueryResolvers['importPreview']> = async (
  _parent,
  { input },
  ctx,
) => {
  const outcome = await previewImport(ctx, input);
  return outcome.ok ? { __typename: 'ImportPreview', ...outcome.preview } : outcome;
};
