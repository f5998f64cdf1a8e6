import { compare } from '@kontor/kit/money.ts';

/** A quantity step of a price: what a base unit costs from a quantity on. */
export interface PriceStep {
  /** In base units. */
  from: string;
  unitPrice: string;
}

/** Whether two ladders of steps, both from the lowest up, say the same; `1` and `1.0` are equal. */
export function sameSteps(a: readonly PriceStep[], b: readonly PriceStep[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ from, unitPrice }, i) => {
      const other = b[i];
      return other && compare(from, other.from) === 0 && compare(unitPrice, other.unitPrice) === 0;
    })
  );
}

/** The price of a base unit for a quantity; null below the lowest step. */
export function priceAt(steps: readonly PriceStep[], quantity: string): string | null {
  return steps.findLast(({ from }) => compare(from, quantity) <= 0)?.unitPrice ?? null;
}
