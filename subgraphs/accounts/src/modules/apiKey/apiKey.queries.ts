import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { allRows } from '../../tables.ts';
import type { Organization } from '../organization/organization.entity.ts';
import { type ChosenContract, chosenContract } from '../session/session.queries.ts';

/** A key and the organization it stands for. */
export interface KeyInUse {
  id: string;
  organizationId: string;
  kind: Organization['kind'];
  status: Organization['status'];
  scopes: string[];
  rateLimit: number | null;
  costLimit: number | null;
  isSandbox: boolean;
  expiresAt: Date | null;
  lastUsedAt: Date | null;
  contract: ChosenContract | null;
}

/** By the hash of its secret; null when unknown, revoked, expired, or its organization isn't approved. */
export async function findKeyInUse(
  ctx: RequestContext,
  secretHash: string,
): Promise<KeyInUse | null> {
  const row = await allRows(ctx)
    .selectFrom('api_key')
    .innerJoin('organization', 'organization.id', 'api_key.organization_id')
    .leftJoin('contract', 'contract.id', 'api_key.contract_id')
    .select(['api_key.id', 'api_key.organization_id as organizationId', 'api_key.scopes'])
    .select(['organization.kind', 'organization.status', 'api_key.is_sandbox as isSandbox'])
    .select(['api_key.rate_limit as rateLimit', 'api_key.cost_limit as costLimit'])
    .select(['api_key.expires_at', 'api_key.last_used_at', chosenContract])
    .where('api_key.secret_hash', '=', secretHash)
    .where('api_key.revoked_at', 'is', null)
    .where('organization.status', '!=', 'APPLIED')
    .where((key) =>
      key.or([
        key('api_key.expires_at', 'is', null),
        key('api_key.expires_at', '>', ctx.now().toISOString()),
      ]),
    )
    .executeTakeFirst();
  if (!row) return null;
  const { expires_at, last_used_at, ...key } = row;
  return {
    ...key,
    expiresAt: expires_at ? new Date(expires_at) : null,
    lastUsedAt: last_used_at ? new Date(last_used_at) : null,
  };
}

/** Unless another process has noted a use since. */
export async function noteUse(ctx: RequestContext, id: string, unlessSince: Date): Promise<void> {
  await allRows(ctx)
    .updateTable('api_key')
    .set({ last_used_at: ctx.now().toISOString() })
    .where('id', '=', id)
    .where((key) =>
      key.or([
        key('last_used_at', 'is', null),
        key('last_used_at', '<=', unlessSince.toISOString()),
      ]),
    )
    .execute();
}
