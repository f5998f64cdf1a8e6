import type { SegmentDiscountInput } from '../../../gql/schemaTypes.ts';
import { compareDecimals } from '../../../lib/decimal.ts';
import { readQuantity, tidy } from '../../../lib/orderQuantity.ts';

interface Discount {
  segment: string;
  priceGroup: string;
  percent: string;
  validFrom: string | null;
  validUntil: string | null;
}

/** A place of the matrix. */
export interface Place {
  segment: string;
  priceGroup: string;
}

/** What was typed into places of the matrix, by `placeKey`; an empty text takes the discount away. */
export type DiscountEdits = ReadonlyMap<string, Place & { typed: string }>;

export const placeKey = ({ segment, priceGroup }: Place): string =>
  JSON.stringify([segment, priceGroup]);

/** The per cent that hold in each place on a day. */
export function discountsOn(discounts: readonly Discount[], day: string): Map<string, string> {
  const held = discounts.filter(
    ({ validFrom, validUntil }) =>
      (validFrom === null || validFrom <= day) && (validUntil === null || day < validUntil),
  );
  return new Map(held.map((discount) => [placeKey(discount), tidy(discount.percent)]));
}

/** The edits with one more; typing what holds already takes it back. */
export function withTyped(
  edits: DiscountEdits,
  place: Place,
  typed: string,
  held: string | undefined,
): DiscountEdits {
  const after = new Map(edits);
  if (typed === (held ?? '')) after.delete(placeKey(place));
  else after.set(placeKey(place), { ...place, typed });
  return after;
}

/** Whether a text is a discount: none, or above 0 and below 100 with 2 decimals at most. */
export function isDiscount(typed: string): boolean {
  if (typed.trim() === '') return true;
  const percent = readQuantity(typed);
  return (
    percent !== null &&
    /^\d+(\.\d{1,2})?$/.test(percent) &&
    compareDecimals(percent, '0') > 0 &&
    compareDecimals(percent, '100') < 0
  );
}

/** The edits as the graph takes them; null while something that was typed is no discount. */
export function discountsInput(
  edits: DiscountEdits,
  days: { validFrom: string | null; validUntil: string | null },
): SegmentDiscountInput[] | null {
  const all = [...edits.values()];
  if (all.some(({ typed }) => !isDiscount(typed))) return null;
  return all.map(({ segment, priceGroup, typed }) => ({
    ...{ segment, priceGroup, ...days },
    percent: readQuantity(typed),
  }));
}
