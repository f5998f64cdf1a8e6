import { Bits } from './Bits.ts';
import { grown } from './columns.ts';
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
  /** All of the tiers together. */
  found: Bits | null;
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

/** What the text finds and the viewer may see, by the facet whose filter it fails: a hit fails none. */
type Selected = Map<number, Ordinals>;

/** A page and its facets are of the same. */
const known = new WeakMap<Selection, Selected>();

/** What fails nothing, in rising order. Not to be written to. */
export function hitsOf(index: SearchIndex, selection: Selection): Uint32Array {
  return failing(index, selection, 0);
}

/**
 * What fails this and nothing else, in rising order: it is still counted in the facet whose filter
 * it fails. Not to be written to.
 */
export function failing(index: SearchIndex, selection: Selection, failure: number): Uint32Array {
  let selected = known.get(selection);
  if (!selected) {
    selected = select(index, selection);
    known.set(selection, selected);
  }
  return selected.get(failure)?.all ?? NONE;
}

const NONE = new Uint32Array(0);

function select(index: SearchIndex, selection: Selection): Selected {
  const { passingFlags, lines, exceptions, isInStock, attributes } = selection;
  const { flags, lineOf } = index.columns;
  const candidates = candidatesOf(index, selection);
  // Room for all at once: what grows step by step keeps the collector of garbage busy.
  const hits = new Ordinals(candidates ? candidates.count : index.size);
  const selected = new Map([[0, hits]]);
  const failsAll = attributes.reduce((all, _, i) => all | (FAILS_ATTRIBUTE << i), 0);
  const marks = failsAll === 0 ? null : passedBy(index, attributes);
  const selectIfMeant = (ordinal: number) => {
    if (passingFlags[flags[ordinal] ?? 0] !== 1) return;
    let failures = lines[lineOf[ordinal] ?? 0] ?? 0;
    const isShown = exceptions?.get(ordinal);
    if (isShown !== undefined) {
      failures = isShown ? (selection.linesIfShown[lineOf[ordinal] ?? 0] ?? 0) : HIDDEN;
    }
    if (failures === HIDDEN) return;
    if (isInStock !== null && index.isInStock(ordinal) !== isInStock) failures |= FAILS_STOCK;
    if (marks) failures |= failsAll & ~index.attributes.marksOf(ordinal, marks);
    if (isSeveral(failures)) return;
    if (selection.isIncomplete && !selection.isIncomplete(ordinal)) return;
    if (failures === 0) hits.add(ordinal);
    else placeOf(selected, failures).add(ordinal);
  };
  if (candidates) candidates.forEach(selectIfMeant);
  else for (let ordinal = 0; ordinal < index.size; ordinal++) selectIfMeant(ordinal);
  return selected;
}

/** By value, the filters of attributes that it passes, one bit each. */
function passedBy(index: SearchIndex, attributes: Selection['attributes']): Uint32Array {
  const marks = new Uint32Array(index.attributes.known.length);
  for (const [i, { passing }] of attributes.entries()) {
    for (let place = 0; place < passing.length; place++) {
      if (passing[place] === 1) marks[place] = (marks[place] ?? 0) | (FAILS_ATTRIBUTE << i);
    }
  }
  return marks;
}

function placeOf(selected: Selected, failures: number): Ordinals {
  let place = selected.get(failures);
  if (!place) {
    place = new Ordinals(0);
    selected.set(failures, place);
  }
  return place;
}

class Ordinals {
  #ordinals: Uint32Array;
  #count = 0;

  constructor(room: number) {
    this.#ordinals = new Uint32Array(room);
  }

  add(ordinal: number): void {
    this.#ordinals = grown(this.#ordinals, this.#count + 1);
    this.#ordinals[this.#count++] = ordinal;
  }

  get all(): Uint32Array {
    return this.#ordinals.subarray(0, this.#count);
  }
}

const isSeveral = (failures: number): boolean => (failures & (failures - 1)) !== 0;

/** Where to look: in what the text finds, or in what may fail one filter at most. Null is everywhere. */
function candidatesOf(index: SearchIndex, selection: Selection): Bits | null {
  return selection.found ?? passingOneOfTwo(index, selection);
}

/** Of any two filters, what fails only one passes the other. Null where there are fewer than two. */
function passingOneOfTwo(
  { words: { lines }, attributes, size }: SearchIndex,
  { isInCategories, isOfBrands, attributes: wanted }: Selection,
): Bits | null {
  const filters: Filter[] = wanted.map(({ passing }) => ({
    most: attributes.mostProductsWith(passing),
    addTo: (bits) => attributes.addProductsWith(passing, bits),
  }));
  if (isOfBrands) filters.push(groupFilter(lines.brands, isOfBrands));
  if (isInCategories) filters.push(groupFilter(lines.categories, isInCategories));
  const [first, second] = filters.sort((a, b) => a.most - b.most);
  if (!first || !second) return null;
  const bits = new Bits(size);
  first.addTo(bits);
  second.addTo(bits);
  return bits;
}

/** The products that pass a filter. */
interface Filter {
  /** No more than so many. */
  most: number;
  addTo(bits: Bits): void;
}

const groupFilter = (groups: Groups, ids: ReadonlySet<string>): Filter => ({
  most: Array.from(ids, (id) => groups.mostProductsOf(id)).reduce((sum, most) => sum + most, 0),
  addTo: (bits) => {
    for (const id of ids) groups.addProductsTo(bits, id);
  },
});
