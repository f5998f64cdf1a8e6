import { newId } from '@kontor/kit/ids.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { auditAction } from '../audit/audit.service.ts';
import { checkSecondFactor } from '../totp/secondFactor.ts';
import { goOnAs, type SignedIn } from './accessTokens.ts';
import { attempt, type Locked, type Refused } from './attempts.service.ts';
import { IDLE_MS, SESSION_MS } from './domain/judgeRefresh.ts';
import { normalizeEmail } from './domain/normalizeEmail.ts';
import { isPassword } from './passwords.ts';
import { hashOfToken, newToken } from './refreshTokens.ts';
import { RefreshTokenSchema, type Session, SessionSchema } from './session.entity.ts';
import { type Account, findAccount } from './session.queries.ts';
import { rightsOfSession } from './sessionRights.ts';

export type SignInOutcome =
  | { ok: true; signedIn: SignedIn }
  | Locked
  | Refused<'BAD_CREDENTIALS' | 'TOTP_REQUIRED' | 'NOT_A_MEMBER' | 'SESSION_ENDED'>;

export interface Credentials {
  email: string;
  password: string;
  totp?: string | null;
}

/** Opens a session for whoever proves who they are, in the organization they joined first. */
export async function signIn(
  ctx: RequestContext,
  credentials: Credentials,
): Promise<SignInOutcome> {
  const email = normalizeEmail(credentials.email);
  const proven = await attempt(ctx, email, () => prove(ctx, { ...credentials, email }));
  if (!('proof' in proven)) return proven;
  if (!proven.ok) return { ok: false, code: proven.code };
  const { session, refreshToken } = await openSession(ctx, proven.account);
  const rights = await rightsOfSession(ctx, session.id);
  if (!rights) return { ok: false, code: 'SESSION_ENDED' };
  ctx.request.setRefreshToken?.(refreshToken, new Date(ctx.now().getTime() + IDLE_MS));
  return { ok: true, signedIn: await goOnAs(ctx, rights.viewer, session) };
}

/** An account with a place to go to. */
type Member = Account & { membershipId: string; organizationId: string };

type Proven =
  | { proof: 'right'; ok: true; account: Member }
  | { proof: 'right'; ok: false; code: 'NOT_A_MEMBER' }
  | { proof: 'incomplete'; ok: false; code: 'TOTP_REQUIRED' }
  | { proof: 'wrong'; ok: false; code: 'BAD_CREDENTIALS' };

/** Takes the same steps, and so the same time, for an e-mail that is unknown and a password that is wrong. */
async function prove(ctx: RequestContext, credentials: Credentials): Promise<Proven> {
  const account = await findAccount(ctx, credentials.email);
  const isRight = await isPassword(credentials.password, account?.passwordHash ?? null);
  if (!account || !isRight) return refuse(ctx, account);
  const factor = await checkSecondFactor(ctx, account.userId, credentials.totp ?? null);
  if (factor === 'wrong') return refuse(ctx, account);
  if (factor === 'missing') return { proof: 'incomplete', ok: false, code: 'TOTP_REQUIRED' };
  if (!isMember(account)) return { proof: 'right', ok: false, code: 'NOT_A_MEMBER' };
  return { proof: 'right', ok: true, account };
}

async function refuse(ctx: RequestContext, account: Account | null): Promise<Proven> {
  await ctx.em.transactional(() =>
    auditAction(ctx, {
      action: 'session.signInFailed',
      organizationId: account?.organizationId ?? null,
      subject: account && `User:${account.userId}`,
      by: { userId: null, name: 'anonymous' },
    }),
  );
  return { proof: 'wrong', ok: false, code: 'BAD_CREDENTIALS' };
}

function isMember(account: Account): account is Member {
  return account.membershipId !== null && account.organizationId !== null;
}

async function openSession(
  ctx: RequestContext,
  { userId, name, membershipId, organizationId }: Member,
): Promise<{ session: Session; refreshToken: string }> {
  const now = ctx.now();
  const refreshToken = newToken();
  return ctx.em.transactional(async () => {
    const session = ctx.em.create(SessionSchema, {
      id: newId(),
      userId,
      membershipId,
      client: ctx.request.trustedDocument ? 'web' : 'program',
      ip: ctx.request.ip ?? null,
      userAgent: ctx.request.userAgent?.slice(0, 500) ?? null,
      createdAt: now,
      lastUsedAt: now,
      expiresAt: new Date(now.getTime() + SESSION_MS),
    });
    ctx.em.create(RefreshTokenSchema, {
      hash: hashOfToken(refreshToken),
      sessionId: session.id,
      createdAt: now,
    });
    await auditAction(ctx, {
      action: 'session.signIn',
      organizationId,
      subject: `Session:${session.id}`,
      by: { userId, name },
    });
    return { session, refreshToken };
  });
}
