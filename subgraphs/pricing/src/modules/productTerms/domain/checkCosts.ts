import { compare, decimal, isPositive } from '@kontor/kit/money.ts';

const MOST = 1000;
const LARGEST = '1000000000000';

/** True for what a unit can cost: above zero, 4 decimals at most. */
export const isCost = (cost: string): boolean =>
  isPositive(cost) && compare(cost, LARGEST) <= 0 && decimal(cost).decimalPlaces() <= 4;

/** What is wrong with a list in which each product stands once; null = nothing. */
export function checkProducts(
  list: string,
  productIds: readonly string[],
): { field: string; message: string } | null {
  if (productIds.length < 1 || productIds.length > MOST) {
    return { field: list, message: `There are 1 to ${MOST} products at a time.` };
  }
  const seen = new Set<string>();
  for (const [index, id] of productIds.entries()) {
    if (seen.has(id.toLowerCase())) {
      return { field: `${list}.${index}.productId`, message: 'This product is there twice.' };
    }
    seen.add(id.toLowerCase());
  }
  return null;
}
