import { nameKey } from '../../product/domain/nameKey.ts';
import { readLine } from '../../product/domain/readText.ts';
import {
  type Category,
  type CategoryAttribute,
  type CategoryRow,
  type CategoryTree,
  pathOf,
} from './categoryTree.ts';

/** A category as somebody wants to have it; what is absent stays as it is. */
export interface CategoryInput {
  /** Null for a new one. */
  id?: string | null;
  /** Null for a root. */
  parentId?: string | null;
  nameRu?: string | null;
  nameEn?: string | null;
  attributes?: Array<Partial<CategoryAttribute> & { code: string }> | null;
}

export type CategoryDecision =
  | { ok: true; category: CategoryRow }
  | { ok: false; field: string; message: string };

const LONGEST_NAME = 200;
const MOST_ATTRIBUTES = 200;
const DEEPEST = 10;

/**
 * The category as the input wants it: below no category that is below itself, at most ten levels
 * deep, named unlike its siblings in each language, asking for each attribute once.
 */
export function applyCategoryInput(
  input: CategoryInput,
  newId: string,
  tree: CategoryTree,
  attributeCodes: { has(code: string): boolean },
): CategoryDecision {
  const before = tree.find(input.id);
  const parentId = input.parentId === undefined ? (before?.parentId ?? null) : input.parentId;
  const parent = tree.find(parentId);
  if (parentId !== null && !parent) return refuse('parentId', 'There is no such category above.');
  const misplaced = parent && misplacement(before, parent, tree);
  if (misplaced) return refuse('parentId', misplaced);
  const nameRu = readName(input.nameRu, before?.nameRu);
  if (!nameRu) return refuse('nameRu', NAME_NEEDED);
  const nameEn = readName(input.nameEn, before?.nameEn ?? nameRu);
  if (!nameEn) return refuse('nameEn', NAME_NEEDED);
  for (const sibling of parent?.children ?? tree.roots) {
    if (sibling === before) continue;
    if (nameKey(sibling.nameRu) === nameKey(nameRu)) return refuse('nameRu', taken(nameRu));
    if (nameKey(sibling.nameEn) === nameKey(nameEn)) return refuse('nameEn', taken(nameEn));
  }
  const ownAttributes = readOwn(input.attributes) ?? before?.ownAttributes ?? [];
  const fault = faultOf(ownAttributes, attributeCodes);
  if (fault) return fault;
  const id = before?.id ?? newId;
  return { ok: true, category: { id, parentId, nameRu, nameEn, ownAttributes } };
}

const NAME_NEEDED = 'A category needs a name of 1 to 200 characters.';
const taken = (name: string) => `There is “${name}” below the same category already.`;

function misplacement(
  moved: Category | undefined,
  parent: Category,
  tree: CategoryTree,
): string | undefined {
  if (moved && tree.withDescendants([moved.id]).has(parent.id)) {
    return 'A category can’t stand below itself.';
  }
  const depth = pathOf(parent).length + (moved ? heightOf(moved) : 1);
  return depth > DEEPEST ? `A category tree is at most ${DEEPEST} levels deep.` : undefined;
}

/** Levels from the category down to its deepest descendant. */
function heightOf({ children }: Category): number {
  return 1 + Math.max(0, ...children.map(heightOf));
}

function readOwn(attributes: CategoryInput['attributes']): CategoryAttribute[] | undefined {
  return attributes?.map(({ code, isRequired = false, isFilterable = true }) => ({
    ...{ code, isRequired, isFilterable },
  }));
}

function faultOf(own: CategoryRow['ownAttributes'], known: { has(code: string): boolean }) {
  if (own.length > MOST_ATTRIBUTES) {
    return refuse('attributes', `A category has at most ${MOST_ATTRIBUTES} attributes of its own.`);
  }
  const seen = new Set<string>();
  for (const [place, { code }] of own.entries()) {
    const field = `attributes.${place}.code`;
    if (!known.has(code)) return refuse(field, 'There is no such attribute.');
    if (seen.has(code)) return refuse(field, 'It is there twice.');
    seen.add(code);
  }
  return undefined;
}

/** Undefined where it is none that can be kept. */
function readName(text: string | null | undefined, before: string | undefined): string | undefined {
  if (text === null || text === undefined) return before;
  const reading = readLine(text, LONGEST_NAME);
  return reading.ok && reading.text !== '' ? reading.text : undefined;
}

function refuse(field: string, message: string) {
  return { ok: false as const, field, message };
}
