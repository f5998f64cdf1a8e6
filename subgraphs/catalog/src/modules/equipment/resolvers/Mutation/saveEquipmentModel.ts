import type { MutationResolvers } from '../../../types.generated.ts';
import { saveEquipmentModel as save } from '../../equipment.service.ts';

export const saveEquipmentModel: NonNullable<MutationResolvers['saveEquipmentModel']> = async (
  _parent,
  { input },
  ctx,
) => {
  const outcome = await save(ctx, input);
  return outcome.ok ? { __typename: 'EquipmentModelSaved', model: outcome.model } : outcome;
};
