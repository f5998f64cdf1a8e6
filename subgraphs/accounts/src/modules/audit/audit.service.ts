import { createHash } from 'node:crypto';
import { type Connection, connectionOf, type PageArgs, pageOf } from '@kontor/kit/cursors.ts';
import { badInput } from '@kontor/kit/errors.ts';
import { isId, newId } from '@kontor/kit/ids.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { requireScope, type Viewer } from '@kontor/kit/viewer.ts';
import { TransactionPropagation } from '@mikro-orm/core';
import { ApiKeySchema } from '../apiKey/apiKey.entity.ts';
import { UserSchema } from '../member/member.entity.ts';
import {
  type AuditConditions,
  type AuditRow,
  appendEntry,
  countEntries,
  findChainEnd,
  pageOfEntries,
} from './audit.queries.ts';
import { type AuditFacts, auditText } from './domain/auditText.ts';

const DEFAULT_PAGE = 50;

/** The entries that the viewer may see, newest first. */
export async function listAuditLog(
  ctx: RequestContext,
  conditions: AuditConditions,
  args: PageArgs,
): Promise<Connection<AuditRow>> {
  requireScope(ctx.viewer, 'audit:read');
  const page = pageOf(args, 1, DEFAULT_PAGE);
  if (page.after && !Number.isSafeInteger(page.after[0]))
    throw badInput('The cursor is not valid.');
  const { organizationId } = conditions;
  const isUnknown = Boolean(organizationId) && !isId(organizationId ?? '');
  return connectionOf({
    rows: isUnknown ? [] : await pageOfEntries(ctx, conditions, page),
    page,
    cursorOf: ({ sequence }) => [sequence],
    totalCount: async () => (isUnknown ? 0 : countEntries(ctx, conditions)),
  });
}

/** SHA-256 of an entry's text, in hexadecimal. */
export function hashOfEntry(sequence: number, previousHash: string, facts: AuditFacts): string {
  return createHash('sha256')
    .update(auditText(sequence, previousHash, facts))
    .digest('hex');
}

/** What another subgraph did; the same `id` twice is one entry. */
export async function recordAudit(
  ctx: RequestContext,
  facts: Omit<AuditFacts, 'at' | 'ip'>,
): Promise<void> {
  requireScope(ctx.viewer, 'service');
  const ids = [facts.id, facts.organizationId, facts.userId].filter((id) => id !== null);
  if (!ids.every(isId)) throw badInput('An id is not valid.');
  await ctx.em.transactional(() => append(ctx, { ...facts, at: ctx.now(), ip: null }));
}

export interface AuditedAction {
  action: string;
  organizationId: string | null;
  subject: string | null;
  before?: object;
  after?: object;
  /** Who did it, where the viewer doesn't say: signing in and out. */
  by?: { userId: string | null; name: string };
}

/**
 * Writes down, in the transaction that does it, what the viewer does. Call it as the last: what was
 * changed is flushed first, so that the lock on the chain is taken after all others and is short.
 */
export async function auditAction(ctx: RequestContext, action: AuditedAction): Promise<void> {
  const { before, after, by = await actorOf(ctx, ctx.viewer), ...facts } = action;
  await ctx.em.flush();
  await append(ctx, {
    ...facts,
    id: newId(),
    at: ctx.now(),
    userId: by.userId,
    actor: by.name,
    before: before ? JSON.stringify(before) : null,
    after: after ? JSON.stringify(after) : null,
    ip: ctx.request.ip ?? null,
  });
}

async function append(ctx: RequestContext, facts: AuditFacts): Promise<void> {
  const propagation = TransactionPropagation.MANDATORY;
  await ctx.em.transactional(
    async () => {
      const end = await findChainEnd(ctx, { lock: true });
      const sequence = end.sequence + 1;
      const hash = hashOfEntry(sequence, end.hash, facts);
      await appendEntry(ctx, { sequence, hash }, facts);
    },
    { propagation },
  );
}

async function actorOf(
  { em }: RequestContext,
  viewer: Viewer,
): Promise<{ userId: string | null; name: string }> {
  switch (viewer.kind) {
    case 'person': {
      const user = await em.findOne(UserSchema, viewer.userId);
      return { userId: viewer.userId, name: user?.name ?? viewer.userId };
    }
    case 'program': {
      const key = await em.findOne(ApiKeySchema, viewer.apiKeyId);
      return { userId: null, name: key?.prefix ?? viewer.apiKeyId };
    }
    case 'service':
      return { userId: null, name: viewer.service };
    case 'anonymous':
      return { userId: null, name: 'anonymous' };
  }
}
