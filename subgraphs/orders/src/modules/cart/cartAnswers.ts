import type { IdempotencyConflict } from '@kontor/kit/idempotency.ts';
import type { CartOutcome } from './cart.service.ts';

/** The outcome of a cart command as a member of `CartResult`. */
export function cartAnswer(outcome: CartOutcome | IdempotencyConflict) {
  if ('__typename' in outcome) return outcome;
  if (outcome.ok) return { __typename: 'CartChanged', ...outcome } as const;
  if (outcome.reason === 'NOT_FOUND')
    return notFound('There is no such cart, line or project.', outcome.id);
  return {
    __typename: 'CartLinesRefused',
    code: 'CART_LINES_REFUSED',
    message: 'Some lines can’t be ordered like this; nothing was changed.',
    lines: outcome.lines,
  } as const;
}

export const notFound = (message: string, id: string) =>
  ({ __typename: 'NotFound', code: 'NOT_FOUND', message, id }) as const;
