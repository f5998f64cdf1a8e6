import type { MutationResolvers } from '../../../types.generated.ts';
import { removeContentFile as remove } from '../../contentFile.service.ts';

export const removeContentFile: NonNullable<MutationResolvers['removeContentFile']> = (
  _parent,
  { input },
  ctx,
) => remove(ctx, input.id);
