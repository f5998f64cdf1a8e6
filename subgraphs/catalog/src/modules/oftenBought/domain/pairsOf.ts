/** Of a larger order only the first lines count: it is a stocking-up, which says little of any two. */
export const MOST_LINES = 100;

/** Each two different products of an order once, the lower id first, in a fixed order. */
export function pairsOf(productIds: readonly string[]): Array<[string, string]> {
  const ids = [...new Set(productIds.slice(0, MOST_LINES))].sort();
  return ids.flatMap((id, place) =>
    ids.slice(place + 1).map((other): [string, string] => [id, other]),
  );
}
