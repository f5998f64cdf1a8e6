import { hasScope, type Viewer } from '@kontor/kit/viewer.ts';
import { notFound } from '../cart/cartAnswers.ts';
import type { CheckoutRefusal, PlaceOutcome } from './checkoutOutcome.ts';

/** The outcome of a checkout as a member of `PlaceOrderResult`. */
export function checkoutAnswer(outcome: PlaceOutcome, viewer: Viewer) {
  if (!outcome.ok) return refusalAnswer(outcome, viewer);
  if (outcome.kind === 'PLACED') return { __typename: 'OrderPlaced', ...outcome } as const;
  const { total, totalWithVat, holds } = outcome;
  return { __typename: 'OrderValid', total, totalWithVat, holds } as const;
}

function refusalAnswer(refusal: CheckoutRefusal, viewer: Viewer) {
  switch (refusal.reason) {
    case 'CART_EMPTY':
      return problem('CartEmpty', 'CART_EMPTY', 'There is nothing to order in the cart.', {});
    case 'KEY_CONFLICT':
      return problem(
        'IdempotencyConflict',
        'IDEMPOTENCY_CONFLICT',
        'This idempotency key was used before with another input.',
        {},
      );
    case 'NOT_FOUND':
      return notFound(`There is no such ${refusal.what}.`, refusal.id);
    case 'LINES_REFUSED':
      return problem(
        'CartLinesRefused',
        'CART_LINES_REFUSED',
        'Some lines can’t be ordered like this.',
        { lines: refusal.lines },
      );
    case 'PRICES_MISSING':
      return problem('PricesMissing', 'PRICES_MISSING', 'Some products are sold on request.', {
        productIds: refusal.productIds,
      });
    case 'PRICES_CHANGED':
      return problem('PricesChanged', 'PRICES_CHANGED', 'The cart costs something else now.', {
        totalWithVat: refusal.totalWithVat,
      });
    case 'NOT_ENOUGH_STOCK':
      return problem('NotEnoughStock', 'NOT_ENOUGH_STOCK', 'There is not enough in stock.', {
        lines: refusal.lines,
      });
    case 'CREDIT_REFUSED':
      return problem('CreditRefused', 'CREDIT_REFUSED', creditMessage(refusal.needed, viewer), {
        needed: refusal.needed,
      });
  }
}

/** Debt is nobody's business without `credit:read`. */
function creditMessage({ amount, currency }: { amount: string; currency: string }, viewer: Viewer) {
  return hasScope(viewer, 'credit:read')
    ? `The credit does not reach: ${amount} ${currency} are lacking.`
    : 'Finance must approve this order.';
}

const problem = <Name extends string, Facts extends object>(
  __typename: Name,
  code: string,
  message: string,
  facts: Facts,
) => ({ __typename, code, message, ...facts });
