import { loaded } from '../../../../loaded.ts';
import type { MutationResolvers } from '../../../types.generated.ts';
import { setMemberLimits as set } from '../../setMemberLimits.service.ts';

export const setMemberLimits: NonNullable<MutationResolvers['setMemberLimits']> = async (
  _parent,
  { input },
  ctx,
) => {
  const outcome = await set(ctx, input);
  if (!outcome.ok) return outcome;
  const membership = await ctx.membershipById.load(outcome.membershipId);
  return { __typename: 'MemberLimitsSet', membership: loaded(membership) };
};
