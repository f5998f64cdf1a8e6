import { forbidden } from '@kontor/kit/errors.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { LockMode } from '@mikro-orm/core';
import { auditAction } from '../audit/audit.service.ts';
import { type User, UserSchema } from '../member/member.entity.ts';
import { attempt, type Locked, type Proof, type Refused } from '../session/attempts.service.ts';
import { isPassword } from '../session/passwords.ts';
import type { PersonViewer } from '../session/sessionRights.ts';
import {
  hashOfRecoveryCode,
  newRecoveryCodes,
  newSecret,
  otpauthUri,
  stepOfCode,
} from './codes.ts';
import { openSecret, sealSecret } from './sealedSecret.ts';
import { checkSecondFactor, SECRET_KEY } from './secondFactor.ts';
import { RecoveryCodeSchema, TotpSchema } from './totp.entity.ts';

export type BeginOutcome =
  | { ok: true; secret: string; uri: string }
  | Locked
  | Refused<'BAD_CREDENTIALS' | 'ALREADY_SET_UP'>;

/** Makes a secret, in the place of one that wasn't confirmed. */
export async function beginTotp(ctx: RequestContext, password: string): Promise<BeginOutcome> {
  const user = await findSelf(ctx);
  const proven = await attempt(ctx, user.email, async (): Promise<{ proof: Proof }> => {
    const isRight = await isPassword(password, user.passwordHash ?? null);
    return { proof: isRight ? 'right' : 'wrong' };
  });
  if (!('proof' in proven)) return proven;
  if (proven.proof !== 'right') return { ok: false, code: 'BAD_CREDENTIALS' };

  const secret = newSecret();
  const sealedSecret = sealSecret(secret, user.id, ctx.keyFor(SECRET_KEY));
  const isBegun = await ctx.em.transactional(async () => {
    const totp = await ctx.em.findOne(TotpSchema, user.id, {
      lockMode: LockMode.PESSIMISTIC_WRITE,
    });
    if (totp?.confirmedAt) return false;
    if (totp) ctx.em.assign(totp, { sealedSecret, createdAt: ctx.now() });
    else ctx.em.create(TotpSchema, { userId: user.id, sealedSecret, createdAt: ctx.now() });
    return true;
  });
  if (!isBegun) return { ok: false, code: 'ALREADY_SET_UP' };
  return { ok: true, secret, uri: otpauthUri(secret, user.email) };
}

export type ConfirmOutcome =
  | { ok: true; recoveryCodes: string[] }
  | Refused<'NOT_BEGUN' | 'ALREADY_SET_UP' | 'WRONG_CODE'>;

/** Codes are asked for from now on; the one that was shown is spent. */
export async function confirmTotp(ctx: RequestContext, code: string): Promise<ConfirmOutcome> {
  const { userId, organizationId } = selfOf(ctx);
  return ctx.em.transactional(async (): Promise<ConfirmOutcome> => {
    const totp = await ctx.em.findOne(TotpSchema, userId, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!totp) return { ok: false, code: 'NOT_BEGUN' };
    if (totp.confirmedAt) return { ok: false, code: 'ALREADY_SET_UP' };
    const secret = openSecret(totp.sealedSecret, userId, ctx.keyFor(SECRET_KEY));
    const step = stepOfCode(secret, code.trim(), ctx.now());
    if (step === null) return { ok: false, code: 'WRONG_CODE' };

    ctx.em.assign(totp, { confirmedAt: ctx.now(), lastStep: step });
    const recoveryCodes = newRecoveryCodes();
    for (const recovery of recoveryCodes) {
      ctx.em.create(RecoveryCodeSchema, { userId, hash: hashOfRecoveryCode(recovery) });
    }
    await auditAction(ctx, { action: 'totp.confirm', organizationId, subject: `User:${userId}` });
    return { ok: true, recoveryCodes };
  });
}

export type RemoveOutcome =
  | { ok: true; at: Date }
  | Locked
  | Refused<'BAD_CREDENTIALS' | 'NOT_BEGUN'>;

/** Takes a code, not the password: whoever stole that is whom the codes keep out. */
export async function removeTotp(ctx: RequestContext, code: string): Promise<RemoveOutcome> {
  const user = await findSelf(ctx);
  const proven = await attempt(ctx, user.email, async () => {
    const factor = await checkSecondFactor(ctx, user.id, code);
    const proof: Proof =
      factor === 'right' ? 'right' : factor === 'notNeeded' ? 'incomplete' : 'wrong';
    return { proof };
  });
  if (!('proof' in proven)) return proven;
  if (proven.proof === 'incomplete') return { ok: false, code: 'NOT_BEGUN' };
  if (proven.proof === 'wrong') return { ok: false, code: 'BAD_CREDENTIALS' };

  const { organizationId } = selfOf(ctx);
  await ctx.em.transactional(async () => {
    await ctx.em.nativeDelete(TotpSchema, { userId: user.id });
    await auditAction(ctx, { action: 'totp.remove', organizationId, subject: `User:${user.id}` });
  });
  return { ok: true, at: ctx.now() };
}

function findSelf(ctx: RequestContext): Promise<User> {
  return ctx.em.findOneOrFail(UserSchema, selfOf(ctx).userId);
}

function selfOf({ viewer }: RequestContext): PersonViewer {
  if (viewer.kind === 'person') return viewer;
  throw forbidden('Only a person has one-time codes.');
}
