import { once } from '@kontor/kit/idempotency.ts';
import { isId } from '@kontor/kit/ids.ts';
import { invalidInput, notFound } from '@kontor/kit/refusals.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { requireScope } from '@kontor/kit/viewer.ts';
import { LockMode } from '@mikro-orm/core';
import { requireSeller } from '../../acting.ts';
import { BankEntrySchema } from './bank.entity.ts';

export interface IgnoreEntry {
  id: string;
  isIgnored?: boolean;
  idempotencyKey: string;
}

/** Sets an entry aside, or brings it back to be confirmed. */
export async function ignoreBankEntry(ctx: RequestContext, input: IgnoreEntry) {
  requireScope(ctx.viewer, 'payments:write');
  requireSeller(ctx.viewer);
  const { id, isIgnored = true, idempotencyKey } = input;
  return once(ctx, 'ignoreBankEntry', idempotencyKey, input, async () => {
    const lockMode = LockMode.PESSIMISTIC_WRITE;
    const entry = isId(id) ? await ctx.em.findOne(BankEntrySchema, { id }, { lockMode }) : null;
    if (!entry) return notFound('entry', id);
    if (entry.status === 'CONFIRMED') return invalidInput('id', 'It is recorded as a payment.');
    if (entry.status === 'WRONG') return invalidInput('id', 'It was not understood.');
    entry.status = isIgnored ? 'IGNORED' : 'PROPOSED';
    return { ok: true as const, entryId: id };
  });
}
