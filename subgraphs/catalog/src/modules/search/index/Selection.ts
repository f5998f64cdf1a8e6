import { Bits } from './Bits.ts';
import type { Groups } from './Groups.ts';
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
  /** What `lines` say of categories and brands, to find the products from that end. */
  isInCategories: ReadonlySet<string> | null;
  isOfBrands: ReadonlySet<string> | null;
  isIncomplete: ((ordinal: number) => boolean) | null;
}

/** Products with the facets whose filters they fail. */
interface Selected {
  ordinals: Uint32Array;
  failures: Uint32Array;
  count: number;
  /** Those of them that fail nothing. */
  hits: number;
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
  const { ordinals, failures, count } = selectedOf(index, selection);
  for (let at = 0; at < count; at++) visit(ordinals[at] ?? 0, failures[at] ?? 0);
}

/** What fails nothing, in rising order. Not to be written to. */
export function hitsOf(index: SearchIndex, selection: Selection): Uint32Array {
  const { ordinals, failures, count, hits } = selectedOf(index, selection);
  if (hits === count) return ordinals.subarray(0, count);
  const found = new Uint32Array(hits);
  for (let at = 0, next = 0; at < count; at++) {
    if (failures[at] === 0) found[next++] = ordinals[at] ?? 0;
  }
  return found;
}

function selectedOf(index: SearchIndex, selection: Selection): Selected {
  let selected = known.get(selection);
  if (!selected) {
    selected = select(index, selection);
    known.set(selection, selected);
  }
  return selected;
}

function select(index: SearchIndex, selection: Selection): Selected {
  const { passingFlags, lines, exceptions, isInStock, attributes } = selection;
  const { flags, lineOf } = index.columns;
  const candidates = candidatesOf(index, selection);
  const most = candidates ? candidates.count : index.size;
  // Room for all at once: what grows step by step keeps the collector of garbage busy.
  const selected: Selected = {
    ordinals: new Uint32Array(most),
    failures: new Uint32Array(most),
    count: 0,
    hits: 0,
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
  if (candidates) candidates.forEach(selectIfMeant);
  else for (let ordinal = 0; ordinal < index.size; ordinal++) selectIfMeant(ordinal);
  return selected;
}

function note(selected: Selected, ordinal: number, failures: number): void {
  selected.ordinals[selected.count] = ordinal;
  selected.failures[selected.count] = failures;
  selected.count += 1;
  if (failures === 0) selected.hits += 1;
}

const isSeveral = (failures: number): boolean => (failures & (failures - 1)) !== 0;

/** Where to look: in what the text finds, or in what may fail one filter at most. Null is everywhere. */
function candidatesOf(index: SearchIndex, selection: Selection): Bits | null {
  return selection.tiers ? allOf(selection.tiers, index.size) : passingOneOfTwo(index, selection);
}

/** Of any two filters, what fails only one passes the other. Null where there are fewer than two. */
function passingOneOfTwo(
  { words: { lines }, attributes, size }: SearchIndex,
  selection: Selection,
): Bits | null {
  const { isInCategories, isOfBrands } = selection;
  const filters: Array<(bits: Bits) => void> = selection.attributes.map(
    ({ passing }) =>
      (bits) =>
        attributes.addProductsWith(passing, bits),
  );
  if (isOfBrands) filters.unshift((bits) => addAllTo(bits, isOfBrands, lines.brands));
  if (isInCategories) filters.unshift((bits) => addAllTo(bits, isInCategories, lines.categories));
  const [first, second] = filters;
  if (!first || !second) return null;
  const bits = new Bits(size);
  first(bits);
  second(bits);
  return bits;
}

function addAllTo(bits: Bits, ids: ReadonlySet<string>, groups: Groups): void {
  for (const id of ids) groups.addProductsTo(bits, id);
}

function allOf(tiers: readonly Bits[], size: number): Bits {
  const all = new Bits(size);
  for (const tier of tiers) all.addAll(tier);
  return all;
}
