import { multiply } from '@kontor/kit/money.ts';
import type { Kit } from './kit.ts';

/** What the parts take from the shelves: kits as their components, anything else as it is. */
export function inComponents<Part extends { productId: string; quantity: string }>(
  parts: readonly Part[],
  kits: readonly Kit[],
): Part[] {
  const componentsOf = new Map(kits.map(({ productId, components }) => [productId, components]));
  return parts.flatMap((part) => {
    const components = componentsOf.get(part.productId);
    if (!components) return part;
    return components.map(({ productId, quantity }) => ({
      ...part,
      productId,
      quantity: multiply(part.quantity, quantity),
    }));
  });
}
