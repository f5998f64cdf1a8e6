import type { MutationResolvers } from '../../../types.generated.ts';
import { saveMaterial as save } from '../../material.service.ts';

export const saveMaterial: NonNullable<MutationResolvers['saveMaterial']> = (
  _parent,
  { input },
  ctx,
) => save(ctx, input);
