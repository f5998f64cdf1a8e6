import type { RequestContext } from '@kontor/kit/subgraph.ts';
import {
  type ApplicationLoaders,
  createApplicationLoaders,
} from './modules/application/application.loaders.ts';
import {
  type ContractLoaders,
  createContractLoaders,
} from './modules/contract/contract.loaders.ts';
import { createMemberLoaders, type MemberLoaders } from './modules/member/member.loaders.ts';
import {
  createOrganizationLoaders,
  type OrganizationLoaders,
} from './modules/organization/organization.loaders.ts';

export interface Context
  extends RequestContext,
    OrganizationLoaders,
    MemberLoaders,
    ApplicationLoaders,
    ContractLoaders {}

/** The loaders look at the viewer of the very context they are part of: signing in replaces it. */
export const createContext = (base: RequestContext): Context =>
  Object.assign(
    base,
    createOrganizationLoaders(base),
    createMemberLoaders(base),
    createApplicationLoaders(base),
    createContractLoaders(base),
  );
