import type { MutationResolvers } from '../../../types.generated.ts';
import { changeMyEquipment as change } from '../../ownEquipment.service.ts';

export const changeMyEquipment: NonNullable<MutationResolvers['changeMyEquipment']> = async (
  _parent,
  { input: { add, remove } },
  ctx,
) => {
  const outcome = await change(ctx, { add: add ?? [], remove: remove ?? [] });
  return outcome.ok ? { __typename: 'MyEquipmentChanged', equipment: outcome.equipment } : outcome;
};
