import { refusedAnswer } from '../session/signInAnswer.ts';
import type { BeginOutcome, ConfirmOutcome, RemoveOutcome } from './totp.service.ts';

type Refusal = Exclude<BeginOutcome | RemoveOutcome, { ok: true }>;
type Unfit = Exclude<BeginOutcome | ConfirmOutcome, { ok: true } | { code: RefusedCode }>;
type RefusedCode = 'LOCKED' | 'BAD_CREDENTIALS';

const MESSAGES: Record<Unfit['code'], string> = {
  ALREADY_SET_UP: 'One-time codes are set up already. Remove them first.',
  NOT_BEGUN: 'One-time codes are not set up.',
  WRONG_CODE: 'The code is wrong, or the clock of the device is.',
};

/** As the unions of the SDL have it; `field` is the input's value that was refused. */
export function totpRefusal(refusal: Refusal, field: string) {
  return refusal.code === 'LOCKED' || refusal.code === 'BAD_CREDENTIALS'
    ? refusedAnswer(refusal)
    : unfitAnswer(refusal, field);
}

export function unfitAnswer({ code }: Unfit, field: string) {
  return { __typename: 'InvalidInput' as const, code, message: MESSAGES[code], field };
}
