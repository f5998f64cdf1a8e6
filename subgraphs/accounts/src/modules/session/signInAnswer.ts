import type { SignedIn } from './accessTokens.ts';
import type { SignInOutcome } from './signIn.service.ts';

type Refusal = Exclude<SignInOutcome, { ok: true }>;

const MESSAGES: Record<Refusal['code'], string> = {
  BAD_CREDENTIALS: 'The e-mail, the password or the one-time code is wrong.',
  LOCKED: 'Too many attempts. Try again later.',
  NOT_A_MEMBER: 'You are not a member of such an organization.',
  SESSION_ENDED: 'The session has ended. Sign in again.',
  TOTP_REQUIRED: 'Send the one-time code, too.',
};

/** As the unions of the SDL have it. */
export function signedInAnswer({ accessToken, expiresAt, viewer }: SignedIn) {
  const end = expiresAt.toISOString();
  return { __typename: 'SignedIn' as const, accessToken, expiresAt: end, viewer };
}

/** The same words whatever was wrong: they don't tell whether an e-mail is known. */
export function refusedAnswer(refusal: Exclude<Refusal, { code: 'TOTP_REQUIRED' }>) {
  const { code } = refusal;
  const retryAt = refusal.code === 'LOCKED' ? refusal.retryAt.toISOString() : null;
  return { __typename: 'SignInRefused' as const, code, message: MESSAGES[code], retryAt };
}

export function signInAnswer(outcome: SignInOutcome) {
  if (outcome.ok) return signedInAnswer(outcome.signedIn);
  const { code } = outcome;
  if (code === 'TOTP_REQUIRED') {
    return { __typename: 'TotpRequired' as const, code, message: MESSAGES[code] };
  }
  return refusedAnswer(outcome);
}
