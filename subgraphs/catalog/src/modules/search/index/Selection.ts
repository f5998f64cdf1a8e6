import { Bits } from './Bits.ts';
import { grown } from './columns.ts';
import type { SearchIndex } from './SearchIndex.ts';

/** Which facets' filters a product fails, one bit each. */
export const FAILS_CATEGORY = 1;
export const FAILS_BRAND = 2;
export const FAILS_STOCK = 4;
/** Of the first attribute that is filtered by; the next ones follow. */
export const FAILS_ATTRIBUTE = 8;

/** Of a line: its products are not for the viewer's eyes. */
export const HIDDEN = 255;

/** What is asked of the index, in its own terms. Null is no condition. */
export interface Selection {
  /** What the text finds, the best first. A product stands in the first that has it. */
  tiers: readonly Bits[] | null;
  /** By flags: whether a product is there at all and has one of the statuses. */
  passingFlags: Uint8Array;
  /** By line: HIDDEN, or which of FAILS_CATEGORY and FAILS_BRAND its products fail. */
  lines: Uint8Array;
  /** The products that are shown or hidden whatever their line is. */
  exceptions: ReadonlyMap<number, boolean> | null;
  /** By line: of an exception that is shown. */
  linesIfShown: Uint8Array;
  isInStock: boolean | null;
  /** By attribute, the places of the values that pass. */
  attributes: ReadonlyArray<{ code: string; passing: Uint8Array }>;
  isIncomplete: ((ordinal: number) => boolean) | null;
}

/** Products with the facets whose filters they fail. */
interface Selected {
  ordinals: Uint32Array;
  failures: Uint32Array;
  count: number;
}

/** A page and its facets are of the same. */
const known = new WeakMap<Selection, Selected>();

/**
 * Visits what the text finds and the viewer may see, each with the facets whose filters it fails: a
 * hit fails none; what fails one only is still counted in that facet; what fails more is left out.
 */
export function visitSelected(
  index: SearchIndex,
  selection: Selection,
  visit: (ordinal: number, failures: number) => void,
): void {
  let selected = known.get(selection);
  if (!selected) {
    selected = select(index, selection);
    known.set(selection, selected);
  }
  const { ordinals, failures, count } = selected;
  for (let at = 0; at < count; at++) visit(ordinals[at] ?? 0, failures[at] ?? 0);
}

function select(index: SearchIndex, selection: Selection): Selected {
  const { tiers, passingFlags, lines, exceptions, isInStock, attributes } = selection;
  const { flags, lineOf } = index.columns;
  const selected: Selected = {
    ordinals: new Uint32Array(1024),
    failures: new Uint32Array(1024),
    count: 0,
  };
  const selectIfMeant = (ordinal: number) => {
    if (passingFlags[flags[ordinal] ?? 0] !== 1) return;
    let failures = lines[lineOf[ordinal] ?? 0] ?? 0;
    const isShown = exceptions?.get(ordinal);
    if (isShown !== undefined) {
      failures = isShown ? (selection.linesIfShown[lineOf[ordinal] ?? 0] ?? 0) : HIDDEN;
    }
    if (failures === HIDDEN) return;
    if (isInStock !== null && index.isInStock(ordinal) !== isInStock) failures |= FAILS_STOCK;
    for (let i = 0; i < attributes.length && !isSeveral(failures); i++) {
      const passing = attributes[i]?.passing;
      if (passing && !index.attributes.hasMarked(ordinal, passing)) {
        failures |= FAILS_ATTRIBUTE << i;
      }
    }
    if (isSeveral(failures)) return;
    if (selection.isIncomplete && !selection.isIncomplete(ordinal)) return;
    note(selected, ordinal, failures);
  };
  if (tiers) allOf(tiers, index.size).forEach(selectIfMeant);
  else for (let ordinal = 0; ordinal < index.size; ordinal++) selectIfMeant(ordinal);
  return selected;
}

function note(selected: Selected, ordinal: number, failures: number): void {
  const { count } = selected;
  if (count === selected.ordinals.length) {
    selected.ordinals = grown(selected.ordinals, 2 * count);
    selected.failures = grown(selected.failures, 2 * count);
  }
  selected.ordinals[count] = ordinal;
  selected.failures[count] = failures;
  selected.count += 1;
}

const isSeveral = (failures: number): boolean => (failures & (failures - 1)) !== 0;

function allOf(tiers: readonly Bits[], size: number): Bits {
  const all = new Bits(size);
  for (const tier of tiers) all.addAll(tier);
  return all;
}
