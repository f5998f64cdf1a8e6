import type { MutationResolvers } from '../../../types.generated.ts';
import { endMembership as end } from '../../member.service.ts';

export const endMembership: NonNullable<MutationResolvers['endMembership']> = async (
  _parent,
  { input: { membershipId } },
  ctx,
) => {
  const outcome = await end(ctx, membershipId);
  if (outcome.ok) return { __typename: 'MembershipEnded', membership: outcome.membership };
  if (outcome.code === 'NOT_FOUND') {
    const message = 'There is no such member.';
    return { __typename: 'NotFound', code: outcome.code, message, id: membershipId };
  }
  const message = 'Nobody ends their own membership; ask another who manages members.';
  return { __typename: 'InvalidInput', code: outcome.code, message, field: 'membershipId' };
};
