import type { QueryResolvers } from '../../../types.generated.ts';
import { memberRules as findMemberRules } from '../../member.service.ts';

export const memberRules: NonNullable<QueryResolvers['memberRules']> = (
  _parent,
  { membershipId },
  ctx,
) => findMemberRules(ctx, membershipId);
