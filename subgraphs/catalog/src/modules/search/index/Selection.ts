import { Bits } from './Bits.ts';
import type { SearchIndex } from './SearchIndex.ts';

/** Which facets' filters a product fails, one bit each. */
export const FAILS_CATEGORY = 1;
export const FAILS_BRAND = 2;
export const FAILS_STOCK = 4;
/** Of the first attribute that is filtered by; the next ones follow. */
export const FAILS_ATTRIBUTE = 8;

/** What is asked of the index. Null is no condition. */
export interface Selection {
  /** What the text finds, the best first. A product stands in the first that has it. */
  tiers: readonly Bits[] | null;
  /** What products must be like whatever is chosen of the facets. */
  conditions: ReadonlyArray<(ordinal: number) => boolean>;
  /** For each line which of FAILS_CATEGORY and FAILS_BRAND its products fail. */
  lineFailures: Uint8Array | null;
  isInStock: boolean | null;
  /** By attribute, the places of the values that pass. */
  attributes: ReadonlyArray<{ code: string; passing: Uint8Array }>;
}

/**
 * Visits the products that the text finds and that meet the conditions, each with the facets whose
 * filters it fails: a hit fails none, and what fails one only is still counted in that facet.
 */
export function visitSelected(
  index: SearchIndex,
  selection: Selection,
  visit: (ordinal: number, failures: number) => void,
): void {
  const { tiers, conditions, lineFailures, isInStock, attributes } = selection;
  const visitIfMet = (ordinal: number) => {
    for (const isMet of conditions) if (!isMet(ordinal)) return;
    let failures = lineFailures?.[index.lineOf(ordinal)] ?? 0;
    if (isInStock !== null && index.isInStock(ordinal) !== isInStock) failures |= FAILS_STOCK;
    for (let i = 0; i < attributes.length; i++) {
      const passing = attributes[i]?.passing;
      if (passing && !index.attributes.hasMarked(ordinal, passing)) {
        failures |= FAILS_ATTRIBUTE << i;
      }
    }
    visit(ordinal, failures);
  };
  if (tiers) allOf(tiers, index.size).forEach(visitIfMet);
  else for (let ordinal = 0; ordinal < index.size; ordinal++) visitIfMet(ordinal);
}

function allOf(tiers: readonly Bits[], size: number): Bits {
  const all = new Bits(size);
  for (const tier of tiers) all.addAll(tier);
  return all;
}
