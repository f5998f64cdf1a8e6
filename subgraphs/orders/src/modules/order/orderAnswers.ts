import type { IdempotencyConflict } from '@kontor/kit/idempotency.ts';
import { notFound } from '../cart/cartAnswers.ts';
import type { OrderOutcome, RefusalReason } from './order.service.ts';

/** The outcome of a change of an order as a member of `OrderResult`. */
export function orderAnswer(outcome: OrderOutcome | IdempotencyConflict) {
  if ('__typename' in outcome) return outcome;
  if (outcome.ok) return { __typename: 'OrderUpdated', orderId: outcome.orderId } as const;
  if (outcome.reason === 'NOT_FOUND') return notFound('There is no such order.', outcome.id);
  const { reason, orderId, allowed } = outcome;
  return {
    __typename: 'TransitionRefused',
    code: CODES[reason],
    message: MESSAGES[reason],
    orderId,
    allowed,
  } as const;
}

const CODES: Record<RefusalReason, string> = {
  STATE: 'STATE_DOES_NOT_ALLOW',
  OWN_ORDER: 'FOUR_EYES',
  NOT_A_COLLEAGUE: 'FOUR_EYES',
};

const MESSAGES: Record<RefusalReason, string> = {
  STATE: 'The order’s state does not allow it.',
  OWN_ORDER: 'Nobody approves their own order.',
  NOT_A_COLLEAGUE: 'An order is approved by a person of the organization that placed it.',
};
