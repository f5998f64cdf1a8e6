import type { MutationResolvers } from '../../../types.generated.ts';
import { deleteEquipmentModel as remove } from '../../equipment.service.ts';

export const deleteEquipmentModel: NonNullable<MutationResolvers['deleteEquipmentModel']> = async (
  _parent,
  { input: { id } },
  ctx,
) => {
  const outcome = await remove(ctx, id);
  return outcome.ok ? { __typename: 'EquipmentModelDeleted', id } : outcome;
};
