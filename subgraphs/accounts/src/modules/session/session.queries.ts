import { sql } from '@kontor/kit/sql.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { allRows } from '../../tables.ts';
import type { ContractTerm } from '../contract/domain/contractStatus.ts';
import type { Role } from '../member/domain/scopesOfRoles.ts';
import type { Organization } from '../organization/organization.entity.ts';

/** What is needed to check a password and open a session. */
export interface Account {
  userId: string;
  name: string;
  passwordHash: string | null;
  /** Null for somebody who is a member nowhere, or only where the account isn't approved yet. */
  membershipId: string | null;
  organizationId: string | null;
}

/** By normalized e-mail; in the organization joined first. The same one statement, known or not. */
export async function findAccount(ctx: RequestContext, email: string): Promise<Account | null> {
  const row = await allRows(ctx)
    .selectFrom('users')
    .leftJoinLateral(
      (query) =>
        query
          .selectFrom('membership')
          .innerJoin('organization', 'organization.id', 'membership.organization_id')
          .select(['membership.id', 'membership.organization_id'])
          .whereRef('membership.user_id', '=', 'users.id')
          .where('membership.ended_at', 'is', null)
          .where('organization.status', '!=', 'APPLIED')
          .orderBy('membership.created_at')
          .orderBy('membership.id')
          .limit(1)
          .as('first'),
      (join) => join.onTrue(),
    )
    .select(['users.id as userId', 'users.name', 'users.password_hash as passwordHash'])
    .select(['first.id as membershipId', 'first.organization_id as organizationId'])
    .where('users.email', '=', email)
    .executeTakeFirst();
  return row ?? null;
}

/** A present place in an organization that people may sign in to. */
export interface Place {
  membershipId: string;
  organizationId: string;
  kind: Organization['kind'];
  status: Organization['status'];
  roles: Role[];
}

/** The person's place in the organization; null when there is none. */
export async function findPlace(
  ctx: RequestContext,
  userId: string,
  organizationId: string,
): Promise<Place | null> {
  const row = await places(ctx)
    .where('membership.user_id', '=', userId)
    .where('membership.organization_id', '=', organizationId)
    .executeTakeFirst();
  return row ?? null;
}

export interface SessionPlace extends Place {
  userId: string;
  lastUsedAt: Date;
  expiresAt: Date;
  endedAt: Date | null;
  contract: ChosenContract | null;
}

/** What a session or a key has chosen, whether or not it is active. */
export interface ChosenContract extends ContractTerm {
  id: string;
}

/** Where a session stands; null when the place is gone. */
export async function findSessionPlace(
  ctx: RequestContext,
  sessionId: string,
): Promise<SessionPlace | null> {
  const row = await places(ctx)
    .innerJoin('session', 'session.membership_id', 'membership.id')
    .leftJoin('contract', (join) =>
      join
        .onRef('contract.id', '=', 'session.contract_id')
        .onRef('contract.organization_id', '=', 'membership.organization_id'),
    )
    .select(['session.user_id as userId', 'session.last_used_at', 'session.expires_at'])
    .select(['session.ended_at', chosenContract])
    .where('session.id', '=', sessionId)
    .executeTakeFirst();
  if (!row) return null;
  const { last_used_at, expires_at, ended_at, ...place } = row;
  return {
    ...place,
    lastUsedAt: new Date(last_used_at),
    expiresAt: new Date(expires_at),
    endedAt: ended_at ? new Date(ended_at) : null,
  };
}

/** Of the table `contract`, joined to what may have chosen one. */
export const chosenContract = sql<ChosenContract | null>`case when contract.id is not null then
  json_build_object('id', contract.id, 'validFrom', contract.valid_from,
    'validUntil', contract.valid_until, 'isClosed', contract.is_closed) end`.as('contract');

function places(ctx: RequestContext) {
  return allRows(ctx)
    .selectFrom('membership')
    .innerJoin('organization', 'organization.id', 'membership.organization_id')
    .select(['membership.id as membershipId', 'membership.organization_id as organizationId'])
    .select(['organization.kind', 'organization.status', 'membership.roles'])
    .where('membership.ended_at', 'is', null)
    .where('organization.status', '!=', 'APPLIED');
}
