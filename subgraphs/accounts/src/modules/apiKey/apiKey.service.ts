import { createHash, randomBytes } from 'node:crypto';
import { type IdempotencyConflict, once } from '@kontor/kit/idempotency.ts';
import { isId, newId } from '@kontor/kit/ids.ts';
import { type InvalidInput, invalidInput } from '@kontor/kit/refusals.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { organizationOf, requireScope, type Viewer } from '@kontor/kit/viewer.ts';
import { LockMode } from '@mikro-orm/core';
import { auditAction } from '../audit/audit.service.ts';
import { findActiveContract } from '../contract/findActiveContract.ts';
import { scopesInOrganization } from '../member/domain/scopesInOrganization.ts';
import { contractClaim } from '../session/contractClaim.ts';
import { type ApiKey, ApiKeySchema } from './apiKey.entity.ts';
import { findKeyInUse, type KeyInUse, noteUse } from './apiKey.queries.ts';
import { decideApiKey, type WantedApiKey } from './domain/decideApiKey.ts';

/** `kk_` tells people and secret scanners what it is. */
const SECRET_PREFIX = 'kk_';
const SHOWN_CHARACTERS = SECRET_PREFIX.length + 6;

/** A use is noted at most this often. */
const NOTE_USE_EVERY_MS = 60_000;

/** Keys of the viewer's own organization, newest first. */
export async function listApiKeys(ctx: RequestContext): Promise<ApiKey[]> {
  requireScope(ctx.viewer, 'apikeys:manage');
  const organizationId = organizationOf(ctx.viewer);
  const orderBy = { createdAt: 'desc', id: 'desc' } as const;
  return ctx.em.find(ApiKeySchema, { organizationId }, { orderBy });
}

export type CreateOutcome =
  | { ok: true; apiKey: ApiKey /** Null when the request was repeated. */; secret: string | null }
  | InvalidInput
  | IdempotencyConflict;

/** The secret is never stored; so it can be answered only by the request that makes it. */
export async function createApiKey(
  ctx: RequestContext,
  wanted: WantedApiKey & { contractId: string | null },
  idempotencyKey: string,
): Promise<CreateOutcome> {
  requireScope(ctx.viewer, 'apikeys:manage');
  let secret: string | null = null;
  const outcome = await once(ctx, 'createApiKey', idempotencyKey, wanted, async () => {
    const decision = decideApiKey(wanted, ctx.viewer.scopes, ctx.now());
    if (!decision.ok) return invalidInput(decision.field, decision.reason);
    const { contractId } = wanted;
    if (
      contractId !== null &&
      !(await findActiveContract(ctx, organizationOf(ctx.viewer), contractId))
    ) {
      return invalidInput('contractId', 'There is no such active contract.');
    }
    secret = SECRET_PREFIX + randomBytes(32).toString('base64url');
    const apiKey = await addApiKey(ctx, { ...decision, contractId }, secret);
    return { ok: true as const, id: apiKey.id };
  });
  if (!outcome.ok) return outcome;
  return { ok: true, apiKey: await ctx.em.findOneOrFail(ApiKeySchema, { id: outcome.id }), secret };
}

interface AcceptedApiKey {
  name: string;
  scopes: string[];
  contractId: string | null;
  expiresAt: Date;
}

async function addApiKey(
  ctx: RequestContext,
  { name, scopes, contractId, expiresAt }: AcceptedApiKey,
  secret: string,
): Promise<ApiKey> {
  const organizationId = organizationOf(ctx.viewer);
  const apiKey = ctx.em.create(ApiKeySchema, {
    id: newId(),
    organizationId,
    name,
    prefix: secret.slice(0, SHOWN_CHARACTERS),
    secretHash: createHash('sha256').update(secret).digest('hex'),
    scopes,
    contractId,
    isSandbox: false,
    createdBy: ctx.viewer.kind === 'person' ? ctx.viewer.userId : null,
    createdAt: ctx.now(),
    expiresAt,
  });
  await auditAction(ctx, {
    action: 'apiKey.create',
    organizationId,
    subject: `ApiKey:${apiKey.id}`,
    after: { name, prefix: apiKey.prefix, scopes, contractId, expiresAt },
  });
  return apiKey;
}

/** Null when the viewer's organization has no such key. */
export async function revokeApiKey(ctx: RequestContext, id: string): Promise<ApiKey | null> {
  requireScope(ctx.viewer, 'apikeys:manage');
  if (!isId(id)) return null;
  const organizationId = organizationOf(ctx.viewer);
  return ctx.em.transactional(async () => {
    const lockMode = LockMode.PESSIMISTIC_WRITE;
    const apiKey = await ctx.em.findOne(ApiKeySchema, { id, organizationId }, { lockMode });
    if (!apiKey || apiKey.revokedAt) return apiKey;
    apiKey.revokedAt = ctx.now();
    ctx.events.record('apiKey.revoked', id, { apiKeyId: id }, { organizationId });
    await auditAction(ctx, {
      action: 'apiKey.revoke',
      organizationId,
      subject: `ApiKey:${id}`,
      before: { name: apiKey.name, prefix: apiKey.prefix },
    });
    return apiKey;
  });
}

export interface KeyRights {
  viewer: Extract<Viewer, { kind: 'program' }>;
  key: KeyInUse;
}

/** For the gateway: what a key allows now. Notes its use. */
export async function apiKeyViewer(
  ctx: RequestContext,
  secretHash: string,
): Promise<KeyRights | null> {
  requireScope(ctx.viewer, 'service');
  const key = await findKeyInUse(ctx, secretHash);
  if (!key) return null;
  const noteUnlessSince = new Date(ctx.now().getTime() - NOTE_USE_EVERY_MS);
  if (!key.lastUsedAt || key.lastUsedAt <= noteUnlessSince) {
    await noteUse(ctx, key.id, noteUnlessSince);
  }
  const viewer = {
    kind: 'program' as const,
    apiKeyId: key.id,
    organizationId: key.organizationId,
    isStaff: key.kind === 'SELLER',
    scopes: scopesInOrganization(key.status, key.scopes),
    ...contractClaim(key.contract, ctx.now()),
  };
  return { viewer, key };
}
