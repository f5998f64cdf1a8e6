import { changeAsked } from '../../../approval/changeAsked.ts';
import type { MutationResolvers } from '../../../types.generated.ts';
import { changeFloorMargins as change } from '../../floorMargin.service.ts';

export const changeFloorMargins: NonNullable<MutationResolvers['changeFloorMargins']> = async (
  _parent,
  { input },
  ctx,
) => {
  const outcome = await change(ctx, input);
  return outcome.ok ? changeAsked(ctx, outcome.requestId) : outcome;
};
