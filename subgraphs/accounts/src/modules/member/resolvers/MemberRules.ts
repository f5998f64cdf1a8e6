import type { MemberRulesResolvers } from '../../types.generated.ts';

export const MemberRules: MemberRulesResolvers = {};
