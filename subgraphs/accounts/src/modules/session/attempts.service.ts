import { createHash } from 'node:crypto';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { forgetAttempts, giveBackAttempt, lockAttempts, saveAttempts } from './attempts.queries.ts';
import {
  ACCOUNT_POLICY,
  ADDRESS_POLICY,
  type Attempts,
  decideAttempt,
} from './domain/decideAttempt.ts';
import { networkOf } from './domain/networkOf.ts';
import { inTurn } from './inTurn.ts';

/** `incomplete`: nothing was wrong, but more is asked for; the attempt counts neither way. */
export type Proof = 'right' | 'wrong' | 'incomplete';

export type Locked = Refused<'LOCKED'> & { retryAt: Date };

/** One refusal for each code. */
export type Refused<Code extends string> = Code extends string ? { ok: false; code: Code } : never;

/**
 * Lets somebody prove who they are, if neither the account nor the address they come from is locked.
 * The count is in the database, so it outlives the process and holds over several of them.
 */
export async function attempt<Outcome extends { proof: Proof }>(
  ctx: RequestContext,
  email: string,
  prove: () => Promise<Outcome>,
): Promise<Outcome | Locked> {
  const account = accountKey(email);
  return inTurn(account, async () => {
    const taken = await takeAttempt(ctx, account);
    if (!taken.ok) return { ok: false, code: 'LOCKED', retryAt: taken.retryAt };
    const outcome = await prove();
    if (outcome.proof !== 'wrong') await settle(ctx, account, taken.attempts, outcome.proof);
    return outcome;
  });
}

type TakenAttempt = { ok: true; attempts: Map<string, Attempts> } | { ok: false; retryAt: Date };

/** Counts the attempt as failed before it is made: many at the same time can't all slip through. */
export async function takeAttempt(ctx: RequestContext, account: string): Promise<TakenAttempt> {
  const { ip } = ctx.request;
  // Always in this order, so that two who wait for each other's rows can't be.
  const keys = ip ? [account, `address:${networkOf(ip)}`] : [account];
  return ctx.em.transactional(async (): Promise<TakenAttempt> => {
    const before = await lockAttempts(ctx, keys);
    const attempts = new Map<string, Attempts>();
    for (const key of keys) {
      const policy = key === account ? ACCOUNT_POLICY : ADDRESS_POLICY;
      const decision = decideAttempt(before.get(key) ?? null, policy, ctx.now());
      if (!decision.ok) return decision;
      attempts.set(key, decision.attempts);
    }
    await saveAttempts(ctx, attempts);
    return { ok: true, attempts };
  });
}

/** Success clears the account. An address keeps its failures, or one's own account would wash it clean. */
async function settle(
  ctx: RequestContext,
  account: string,
  attempts: Map<string, Attempts>,
  proof: 'right' | 'incomplete',
): Promise<void> {
  for (const [key, taken] of attempts) {
    if (key === account && proof === 'right') await forgetAttempts(ctx, key);
    else await giveBackAttempt(ctx, key, taken);
  }
}

/** Hashed, because people type passwords into the wrong field. */
export const accountKey = (email: string): string =>
  `account:${createHash('sha256').update(email).digest('hex')}`;
