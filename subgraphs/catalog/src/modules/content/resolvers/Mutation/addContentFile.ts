import type { MutationResolvers } from '../../../types.generated.ts';
import { addContentFile as add } from '../../contentFile.service.ts';

export const addContentFile: NonNullable<MutationResolvers['addContentFile']> = (
  _parent,
  { input },
  ctx,
) => add(ctx, input);
