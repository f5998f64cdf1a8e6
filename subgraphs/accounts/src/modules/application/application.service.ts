import { randomInt } from 'node:crypto';
import { type Connection, connectionOf, type PageArgs, pageOf } from '@kontor/kit/cursors.ts';
import { badInput, forbidden, PublicError } from '@kontor/kit/errors.ts';
import { type IdempotencyConflict, once } from '@kontor/kit/idempotency.ts';
import { isId, newId } from '@kontor/kit/ids.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { isStaff, requireScope } from '@kontor/kit/viewer.ts';
import { lockAttempts, saveAttempts } from '../session/attempts.queries.ts';
import { decideAttempt, type LockPolicy } from '../session/domain/decideAttempt.ts';
import { networkOf } from '../session/domain/networkOf.ts';
import { type Application, ApplicationSchema } from './application.entity.ts';
import { pageOfApplications } from './application.queries.ts';
import { type ApplicationText, checkApplication } from './domain/checkApplication.ts';

/** A person writes a few; whoever sends more waits for an hour. */
const APPLICATIONS_OF_ADDRESS: LockPolicy = {
  lockingFailure: 5,
  firstLockSeconds: 3600,
  longestLockSeconds: 3600,
  forgottenAfterSeconds: 3600,
};

export type ApplicationOutcome =
  | { ok: true; reference: string }
  | { ok: false; code: 'INVALID_INPUT'; field: string; reason: string }
  | IdempotencyConflict;

/**
 * Takes an application. It is compared with nothing that is known here, so that its answer can't
 * tell who is a customer.
 */
export async function applyForAccount(
  ctx: RequestContext,
  text: ApplicationText,
  idempotencyKey: string,
): Promise<ApplicationOutcome> {
  const check = checkApplication(text);
  if (!check.ok) return { ...check, code: 'INVALID_INPUT' };
  return once(ctx, 'applyForAccount', idempotencyKey, text, async () => {
    await countApplication(ctx);
    const { reference } = ctx.em.create(ApplicationSchema, {
      ...check.application,
      id: newId(),
      reference: newReference(),
      ip: ctx.request.ip ?? null,
      appliedAt: ctx.now(),
    });
    return { ok: true as const, reference };
  });
}

/** The newest first; for the seller's people. */
export async function listApplications(
  ctx: RequestContext,
  args: PageArgs,
): Promise<Connection<Application>> {
  requireScope(ctx.viewer, 'organizations:read');
  if (!isStaff(ctx.viewer)) throw forbidden();
  const page = pageOf(args, 1);
  if (page.after && !isId(String(page.after[0]))) throw badInput('The cursor is not valid.');
  return connectionOf({
    rows: await pageOfApplications(ctx, page),
    page,
    cursorOf: ({ id }) => [id],
    totalCount: () => ctx.em.count(ApplicationSchema),
  });
}

async function countApplication(ctx: RequestContext): Promise<void> {
  const { ip } = ctx.request;
  if (!ip) return;
  const key = `application:${networkOf(ip)}`;
  const before = (await lockAttempts(ctx, [key])).get(key) ?? null;
  const decision = decideAttempt(before, APPLICATIONS_OF_ADDRESS, ctx.now());
  if (decision.ok) return saveAttempts(ctx, new Map([[key, decision.attempts]]));
  const wait = Math.ceil((decision.retryAt.getTime() - ctx.now().getTime()) / 1000);
  throw new PublicError('RATE_LIMITED', 'Too many applications from here; try again later.', {
    retryAfter: wait,
  });
}

/** Eight letters and digits that are not taken for one another, such as `K7M2-QX9D`. */
function newReference(): string {
  const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
  const four = () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('');
  return `${four()}-${four()}`;
}
