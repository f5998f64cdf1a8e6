import type { IdempotencyConflict } from '@kontor/kit/idempotency.ts';
import type { InvalidInput, NotFound } from '@kontor/kit/refusals.ts';

type Asked = { ok: true; organizationId: string; changeId: string | null };

/** The outcome of asking for a change of a credit line, as a member of its result union. */
export function changeAnswer(outcome: Asked | InvalidInput | NotFound | IdempotencyConflict) {
  if (!outcome.ok) return outcome;
  const { organizationId, changeId } = outcome;
  return changeId === null
    ? ({ __typename: 'CreditTermsSet', organizationId, changeId } as const)
    : ({ __typename: 'CreditTermsAwaitApproval', changeId } as const);
}

/** The same where something always has to be decided. */
export function askedAnswer(outcome: Asked | InvalidInput | NotFound | IdempotencyConflict) {
  if (!outcome.ok) return outcome;
  const { changeId } = outcome;
  if (changeId === null) throw new Error('What was asked for is not there.');
  return { __typename: 'CreditTermsAwaitApproval', changeId } as const;
}
