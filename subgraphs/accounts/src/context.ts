import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { createMemberLoaders, type MemberLoaders } from './modules/member/member.loaders.ts';
import {
  createOrganizationLoaders,
  type OrganizationLoaders,
} from './modules/organization/organization.loaders.ts';

export interface Context extends RequestContext, OrganizationLoaders, MemberLoaders {}

/** The loaders look at the viewer of the very context they are part of: signing in replaces it. */
export const createContext = (base: RequestContext): Context =>
  Object.assign(base, createOrganizationLoaders(base), createMemberLoaders(base));
