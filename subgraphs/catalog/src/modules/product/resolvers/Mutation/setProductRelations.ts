import type { MutationResolvers } from '../../../types.generated.ts';
import { setProductRelations as setRelations } from '../../editing.service.ts';
import { tellEdit } from '../../tellEdit.ts';

export const setProductRelations: NonNullable<MutationResolvers['setProductRelations']> = async (
  _parent,
  { input: { productId, relations } },
  ctx,
) => tellEdit(ctx, await setRelations(ctx, productId, relations));
