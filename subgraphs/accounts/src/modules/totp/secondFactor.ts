import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { hashOfRecoveryCode, stepOfCode } from './codes.ts';
import { openSecret } from './sealedSecret.ts';
import { RecoveryCodeSchema, type Totp, TotpSchema } from './totp.entity.ts';

/** Purpose of the key that seals the secrets. */
export const SECRET_KEY = 'totp secret';

/** `notNeeded` for somebody without one-time codes. A right code is spent by this. */
export async function checkSecondFactor(
  ctx: RequestContext,
  userId: string,
  code: string | null,
): Promise<'notNeeded' | 'missing' | 'right' | 'wrong'> {
  const totp = await ctx.em.findOne(TotpSchema, userId);
  if (!totp?.confirmedAt) return 'notNeeded';
  if (!code?.trim()) return 'missing';
  const isRight =
    (await spendCode(ctx, totp, code.trim())) || (await spendRecoveryCode(ctx, userId, code));
  return isRight ? 'right' : 'wrong';
}

/** One statement decides, so that of two who send the same code at once only one is let in. */
async function spendCode(ctx: RequestContext, totp: Totp, code: string): Promise<boolean> {
  const { userId, sealedSecret } = totp;
  const secret = openSecret(sealedSecret, userId, ctx.keyFor(SECRET_KEY));
  const step = stepOfCode(secret, code, ctx.now());
  if (step === null) return false;
  const spent = await ctx.em.nativeUpdate(
    TotpSchema,
    { userId, $or: [{ lastStep: null }, { lastStep: { $lt: step } }] },
    { lastStep: step },
  );
  return spent === 1;
}

async function spendRecoveryCode(
  { em, now }: RequestContext,
  userId: string,
  code: string,
): Promise<boolean> {
  const unused = { userId, hash: hashOfRecoveryCode(code), usedAt: null };
  return (await em.nativeUpdate(RecoveryCodeSchema, unused, { usedAt: now() })) === 1;
}
