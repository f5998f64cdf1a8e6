/** The entries that the order names, in that order, and then the rest as they stand. */
export function inMenuOrder<Entry extends { id: string }>(
  entries: readonly Entry[],
  order: readonly string[],
): Entry[] {
  const placeOf = new Map(order.map((id, place) => [id, place]));
  const place = ({ id }: Entry) => placeOf.get(id) ?? order.length;
  return entries.toSorted((one, other) => place(one) - place(other));
}
