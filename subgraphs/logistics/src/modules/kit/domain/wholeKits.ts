import { decimal, least, multiply } from '@kontor/kit/money.ts';
import type { Component } from './kit.ts';

/** How many kits can be put together of what one warehouse has: whole ones, and whole steps of them. */
export function wholeKits(
  components: readonly Component[],
  has: (productId: string) => string,
  step = '1',
): string {
  const kits = components
    .map(({ productId, quantity }) => times(has(productId), quantity))
    .reduce((fewest, enoughFor) => least(fewest, enoughFor));
  return multiply(times(kits, step), step);
}

const times = (amount: string, part: string): string =>
  decimal(amount).dividedToIntegerBy(decimal(part)).toFixed();
