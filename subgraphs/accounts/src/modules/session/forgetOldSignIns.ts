import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { SignInAttemptsSchema } from './attempts.entity.ts';
import { ACCOUNT_POLICY } from './domain/decideAttempt.ts';
import { SESSION_MS } from './domain/judgeRefresh.ts';
import { SessionSchema } from './session.entity.ts';

/** Job: deletes sessions a month after they expired, with their tokens, and attempts that no longer count. */
export async function forgetOldSignIns(_: unknown, { em, now }: RequestContext): Promise<void> {
  const before = (ms: number) => new Date(now().getTime() - ms);
  await em.nativeDelete(SessionSchema, { expiresAt: { $lt: before(SESSION_MS) } });
  await em.nativeDelete(SignInAttemptsSchema, {
    lastAt: { $lt: before(ACCOUNT_POLICY.forgottenAfterSeconds * 1000) },
  });
}
