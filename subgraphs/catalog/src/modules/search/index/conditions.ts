import { attributesOf } from '../../category/domain/attributesOf.ts';
import type { CategoryTree } from '../../category/domain/categoryTree.ts';
import type { AudienceRules } from '../../visibility/domain/audienceRules.ts';
import type { SearchIndex } from './SearchIndex.ts';

/** Rules on brands and categories are asked once for a line; few products have one of their own. */
export function shownTest(index: SearchIndex, rules: AudienceRules): (ordinal: number) => boolean {
  const lines = index.words.lines.all;
  const asked = new Uint8Array(lines.length);
  const own = new Map<number, boolean>();
  for (const product of rules.productsWithRule()) {
    const ordinal = index.ordinalOf(product.number);
    if (ordinal !== undefined) own.set(ordinal, rules.isShown(product));
  }
  const SHOWN = 1;
  const HIDDEN = 2;
  const isLineShown = (place: number) => {
    const line = lines[place];
    if (asked[place] === 0 && line) {
      asked[place] = rules.isGroupShown(line.categoryId, line.brandId) ? SHOWN : HIDDEN;
    }
    return asked[place] === SHOWN;
  };
  if (own.size === 0) return (ordinal) => isLineShown(index.lineOf(ordinal));
  return (ordinal) => own.get(ordinal) ?? isLineShown(index.lineOf(ordinal));
}

/** As `publishingProblems` says of one product. */
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
