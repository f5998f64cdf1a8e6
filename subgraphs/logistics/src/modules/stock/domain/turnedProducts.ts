import { add, isPositive } from '@kontor/kit/money.ts';

interface Amount {
  productId: string;
  /** In one warehouse; of a change, what comes or (negative) goes. */
  available: string;
}

export interface TurnedProduct {
  productId: string;
  isInStock: boolean;
}

/**
 * Products of which the change leaves nothing in any warehouse where there was something, or
 * something where there was nothing. `before` is all that was available of them.
 */
export function turnedProducts(
  before: readonly Amount[],
  changes: readonly Amount[],
): TurnedProduct[] {
  const were = totals(before);
  return [...totals([...before, ...changes])].flatMap(([productId, available]) => {
    const isInStock = isPositive(available);
    return isInStock === isPositive(were.get(productId) ?? '0') ? [] : [{ productId, isInStock }];
  });
}

function totals(amounts: readonly Amount[]): Map<string, string> {
  const totals = new Map<string, string>();
  for (const { productId, available } of amounts) {
    totals.set(productId, add(totals.get(productId) ?? '0', available));
  }
  return totals;
}
