import { sql } from '@kontor/kit/sql.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { visibleOrganization } from '@kontor/kit/tenant.ts';
import { allRows } from '../../tables.ts';
import { limitOf } from './domain/limitOf.ts';
import type { User } from './member.entity.ts';

/** A person as the viewer may see them. */
export interface VisibleUser {
  id: string;
  name: string;
  /** Null for a customer who is not of the same organization. */
  email: string | null;
  locale: User['locale'];
}

/**
 * The people among these that the viewer may see: all for the seller and for services; for others
 * themselves, whoever is or was of their organization, and the seller's people, whose e-mails stay
 * with the seller.
 */
export async function findVisibleUsers(
  ctx: RequestContext,
  ids: readonly string[],
): Promise<VisibleUser[]> {
  const own = visibleOrganization(ctx.viewer);
  const self = ctx.viewer.kind === 'person' ? ctx.viewer.userId : null;
  const people = allRows(ctx)
    .selectFrom('users')
    .select(['users.id', 'users.name', 'users.locale'])
    .where('users.id', 'in', ids);
  if (own === null) return people.select('users.email').execute();

  const memberships = sql`select from membership m join organization o on o.id = m.organization_id
    where m.user_id = users.id`;
  const isColleague = sql`exists (${memberships} and o.id = ${own} and m.ended_at is null)`;
  const wasColleague = sql`exists (${memberships} and (o.id = ${own} or o.kind = 'SELLER'))`;
  const isSelf = sql`users.id = ${self}`;
  return people
    .select(
      sql<string | null>`case when ${isSelf} or ${isColleague} then users.email end`.as('email'),
    )
    .where(sql<boolean>`(${isSelf} or ${wasColleague})`)
    .execute();
}

export interface MemberRules {
  membershipId: string;
  userId: string;
  userName: string;
  organizationId: string;
  isOrganizationActive: boolean;
  orderLimit: { amount: string; currency: string } | null;
  monthLimit: { amount: string; currency: string } | null;
}

/** Null when there is no such membership any more. */
export async function findMemberRules(
  ctx: RequestContext,
  membershipId: string,
): Promise<MemberRules | null> {
  const row = await allRows(ctx)
    .selectFrom('membership')
    .innerJoin('users', 'users.id', 'membership.user_id')
    .innerJoin('organization', 'organization.id', 'membership.organization_id')
    .select([
      'users.name',
      'organization.status',
      'membership.user_id',
      'membership.organization_id',
    ])
    .select(['membership.order_limit', 'membership.order_limit_currency'])
    .select(['membership.month_limit', 'membership.month_limit_currency'])
    .where('membership.id', '=', membershipId)
    .where('membership.ended_at', 'is', null)
    .executeTakeFirst();
  if (!row) return null;
  return {
    membershipId,
    userId: row.user_id,
    userName: row.name,
    organizationId: row.organization_id,
    isOrganizationActive: row.status === 'ACTIVE',
    orderLimit: limitOf(row.order_limit, row.order_limit_currency),
    monthLimit: limitOf(row.month_limit, row.month_limit_currency),
  };
}
