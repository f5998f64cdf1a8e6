import { isId } from '@kontor/kit/ids.ts';
import { loadMany, loadOne } from '@kontor/kit/loaders.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import type DataLoader from 'dataloader';
import { type Membership, MembershipSchema } from './member.entity.ts';
import { findVisibleUsers, type VisibleUser } from './member.queries.ts';

export interface MemberLoaders {
  /** Null also for people that the viewer may not see. */
  userById: DataLoader<string, VisibleUser | null>;
  /** Also those that have ended. */
  membershipById: DataLoader<string, Membership | null>;
  membersOfOrganization: DataLoader<string, Membership[]>;
  /** For the person themselves: also their places in organizations other than the one they act for. */
  membershipsOfUser: DataLoader<string, Membership[]>;
}

export function createMemberLoaders(ctx: RequestContext): MemberLoaders {
  const present = { endedAt: null };
  const inOrder = { createdAt: 'asc', id: 'asc' } as const;
  return {
    userById: loadOne(
      async (ids) => {
        const known = ids.filter(isId);
        return known.length === 0 ? [] : findVisibleUsers(ctx, known);
      },
      ({ id }) => id,
    ),
    membershipById: loadOne(
      (ids) => ctx.em.find(MembershipSchema, { id: { $in: ids.filter(isId) } }),
      ({ id }) => id,
    ),
    membersOfOrganization: loadMany(
      (ids) =>
        ctx.em.find(
          MembershipSchema,
          { ...present, organizationId: { $in: ids } },
          { orderBy: inOrder },
        ),
      ({ organizationId }) => organizationId,
    ),
    membershipsOfUser: loadMany(
      (ids) =>
        ctx.em.find(
          MembershipSchema,
          { ...present, userId: { $in: ids } },
          { orderBy: inOrder, filters: { organization: false } },
        ),
      ({ userId }) => userId,
    ),
  };
}
