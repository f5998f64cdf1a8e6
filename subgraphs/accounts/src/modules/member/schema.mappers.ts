import type { Membership } from './member.entity.ts';
import type { MemberRules, VisibleUser } from './member.queries.ts';

export type UserMapper = VisibleUser;
export type MembershipMapper = Membership;
export type MemberRulesMapper = MemberRules;
