import type { Attribute } from '../../attribute/domain/attribute.ts';
import type { CategoryTree } from '../../category/domain/categoryTree.ts';
import type { ProductStatus } from '../../product/domain/productStatus.ts';
import type { AudienceRules } from '../../visibility/domain/audienceRules.ts';
import type { WordQuery } from '../domain/words/wordQuery.ts';
import { Bits } from './Bits.ts';
import { incompleteTest, productsWithRule } from './conditions.ts';
import { FITS } from './fits.ts';
import type { Lines } from './Lines.ts';
import { matchWords } from './matchWords.ts';
import type { SearchIndex } from './SearchIndex.ts';
import { FAILS_BRAND, FAILS_CATEGORY, HIDDEN, type Selection } from './Selection.ts';

/** Which products are meant. Null is no condition; an empty list or set leaves nothing. */
export interface Wanted {
  text: WantedText | null;
  statuses: readonly ProductStatus[];
  /** What the viewer may see. */
  rules: AudienceRules | null;
  /** Only those that lack what their category in this tree requires. */
  incompleteBy: CategoryTree | null;
  /** Those that were chosen, with all below them. */
  categoryIds: ReadonlySet<string> | null;
  chosenCategoryIds: readonly string[];
  brandIds: ReadonlySet<string> | null;
  isInStock: boolean | null;
  attributes: readonly WantedAttribute[];
  /** Equipment models, of which a product fits at least one. */
  fits: ReadonlySet<string> | null;
}

export interface WantedText {
  /** Numbers of the products that have the text as a code. */
  exact: readonly number[];
  /** What SKUs may begin with; null where the text can't be a part of one. */
  skuPrefix: string | null;
  words: WordQuery | null;
  /** What codes may have as a part; null as for the beginning. */
  codePart: string | null;
}

/** One of the values, or a number in the range, both in the base unit. */
export interface WantedAttribute {
  attribute: Attribute;
  values: readonly string[];
  range: { min: number; max: number } | null;
}

/** Of one request: its page and its facets are of the same. */
const selections = new WeakMap<Wanted, { changes: number; selection: Selection }>();

/** What is wanted, in terms of the index as it is now. */
export function selectHits(index: SearchIndex, wanted: Wanted): Selection {
  const { changes } = index;
  const earlier = selections.get(wanted);
  if (earlier?.changes === changes) return earlier.selection;
  const selection = makeSelection(index, wanted);
  selections.set(wanted, { changes, selection });
  return selection;
}

function makeSelection(index: SearchIndex, wanted: Wanted): Selection {
  const { text, statuses, rules, incompleteBy, isInStock } = wanted;
  const linesIfShown = lineFailures(index, wanted);
  return {
    ...(text ? findText(index, text) : { tiers: null, found: null }),
    passingFlags: index.flagsOf(statuses),
    lines: rules && !rules.hidesNothing ? shownLines(index, rules, linesIfShown) : linesIfShown,
    exceptions: productsWithRule(index, rules),
    linesIfShown,
    isInStock,
    attributes: passingAttributes(index, wanted),
    isInCategories: wanted.categoryIds,
    isOfBrands: wanted.brandIds,
    isIncomplete: incompleteBy && incompleteTest(index, incompleteBy),
  };
}

/** From the exact code to a part of one, in the order in which hits are shown. */
function findText(index: SearchIndex, { exact, skuPrefix, words, codePart }: WantedText) {
  const { size } = index;
  const begun = new Bits(skuPrefix === null ? 0 : size);
  if (skuPrefix !== null) index.skus.addStartingWith(skuPrefix, begun);
  const containing = new Bits(codePart === null ? 0 : size);
  if (codePart !== null) {
    index.skus.addContaining(codePart, containing);
    index.gtins.addContaining(codePart, containing);
  }
  const numberedSo = numbered(index, exact);
  const matched = words && matchWords(index.words, words, size);
  const worded = matched ? [matched.inName, matched.anywhere] : [];
  const tiers = [numberedSo, begun, ...worded, containing];
  // What is in the name is anywhere.
  const isByWordsAlone = [numberedSo, begun, containing].every(({ hasNoRoom }) => hasNoRoom);
  return { tiers, found: matched && isByWordsAlone ? matched.anywhere : allOf(tiers, size) };
}

function allOf(tiers: readonly Bits[], size: number): Bits {
  const all = new Bits(size);
  for (const tier of tiers) all.addAll(tier);
  return all;
}

function numbered(index: SearchIndex, numbers: readonly number[]): Bits {
  const bits = new Bits(numbers.length === 0 ? 0 : index.size);
  for (const number of numbers) {
    const ordinal = index.ordinalOf(number);
    if (ordinal !== undefined) bits.add(ordinal);
  }
  return bits;
}

function lineFailures(
  { words: { lines } }: SearchIndex,
  { categoryIds, brandIds }: Pick<Wanted, 'categoryIds' | 'brandIds'>,
): Uint8Array {
  const failures = new Uint8Array(lines.all.length);
  if (categoryIds) lines.categories.markOthers(categoryIds, failures, FAILS_CATEGORY);
  if (brandIds) lines.brands.markOthers(brandIds, failures, FAILS_BRAND);
  return failures;
}

/** By line whether it is shown; lines are only ever added. */
const shownBy = new WeakMap<AudienceRules, { lines: Lines; isShown: readonly boolean[] }>();

function shownLines({ words: { lines } }: SearchIndex, rules: AudienceRules, failures: Uint8Array) {
  let shown = shownBy.get(rules);
  if (shown?.lines !== lines || shown.isShown.length !== lines.all.length) {
    const isShown = lines.all.map(({ categoryId, brandId }) =>
      rules.isGroupShown(categoryId, brandId),
    );
    shown = { lines, isShown };
    shownBy.set(rules, shown);
  }
  const { isShown } = shown;
  return failures.map((failed, place) => (isShown[place] ? failed : HIDDEN));
}

function passingAttributes(index: SearchIndex, { attributes, fits }: Wanted) {
  const passing = attributes.map((each) => ({
    code: each.attribute.code,
    passing: passingValues(index, each.attribute.code, each),
  }));
  if (!fits) return passing;
  return [...passing, { code: FITS, passing: passingValues(index, FITS, { values: fits }) }];
}

function passingValues(
  { attributes }: SearchIndex,
  code: string,
  { values, range }: { values: Iterable<string>; range?: WantedAttribute['range'] },
): Uint8Array {
  const passing = new Uint8Array(attributes.known.length);
  for (const id of values) {
    const place = attributes.place(code, id);
    if (place !== undefined) passing[place] = 1;
  }
  if (!range) return passing;
  for (const place of attributes.placesOf(code)) {
    const number = Number(attributes.known[place]?.id);
    if (number >= range.min && number <= range.max) passing[place] = 1;
  }
  return passing;
}
