import type { MutationResolvers } from '../../../types.generated.ts';
import { draftOf } from '../../draftOf.ts';
import { saveProduct as save } from '../../editing.service.ts';
import { tellEdit } from '../../tellEdit.ts';

export const saveProduct: NonNullable<MutationResolvers['saveProduct']> = async (
  _parent,
  { input },
  ctx,
) => tellEdit(ctx, await save(ctx, draftOf(input), input.revision ?? null));
