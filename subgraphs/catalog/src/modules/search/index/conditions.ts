import { attributesOf } from '../../category/domain/attributesOf.ts';
import type { CategoryTree } from '../../category/domain/categoryTree.ts';
import type { AudienceRules } from '../../visibility/domain/audienceRules.ts';
import type { SearchIndex } from './SearchIndex.ts';

/** Whether the products are shown that have a rule of their own, by ordinal; null where none has. */
export function productsWithRule(
  index: SearchIndex,
  rules: AudienceRules | null,
): Map<number, boolean> | null {
  if (!rules || rules.hidesNothing) return null;
  const shown = new Map<number, boolean>();
  for (const { number } of rules.productsWithRule()) {
    const ordinal = index.ordinalOf(number);
    const line = ordinal === undefined ? undefined : index.words.lines.all[index.lineOf(ordinal)];
    if (ordinal !== undefined && line) shown.set(ordinal, rules.isShown({ number, ...line }));
  }
  return shown.size > 0 ? shown : null;
}

/** A test whether a product lacks something, as `publishingProblems` says of one. */
export function incompleteTest(
  index: SearchIndex,
  tree: CategoryTree,
): (ordinal: number) => boolean {
  const required = new Map<string, Uint8Array[]>();
  const requiredIn = (categoryId: string) => {
    let values = required.get(categoryId);
    if (!values) {
      const category = tree.find(categoryId);
      const asked = category ? attributesOf(category).filter(({ isRequired }) => isRequired) : [];
      values = asked.map(({ code }) => marked(index, index.attributes.placesOf(code)));
      required.set(categoryId, values);
    }
    return values;
  };
  return (ordinal) => {
    if (!index.hasPriceGroup(ordinal)) return true;
    const categoryId = index.words.lines.all[index.lineOf(ordinal)]?.categoryId;
    if (!categoryId) return false;
    return requiredIn(categoryId).some((values) => !index.attributes.hasMarked(ordinal, values));
  };
}

function marked({ attributes }: SearchIndex, places: Iterable<number>): Uint8Array {
  const marks = new Uint8Array(attributes.known.length);
  for (const place of places) marks[place] = 1;
  return marks;
}
