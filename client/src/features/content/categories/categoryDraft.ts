import type { SaveCategoryInput } from '../../../gql/schemaTypes.ts';
import type { CategoryDetails_CategoryFragment } from './CategoryDetails.generated';

export interface OwnAttribute {
  code: string;
  isRequired: boolean;
  isFilterable: boolean;
}

/** A category as it is being edited. */
export interface CategoryDraft {
  nameRu: string;
  nameEn: string;
  parentId: string | null;
  /** Without those that it has from above. */
  attributes: OwnAttribute[];
}

export function categoryDraft(category: CategoryDetails_CategoryFragment): CategoryDraft {
  return {
    nameRu: category.nameRu,
    nameEn: category.nameEn,
    parentId: category.parent?.id ?? null,
    attributes: category.attributes
      .filter(({ inheritedFrom }) => inheritedFrom === null)
      .map(({ attribute, isRequired, isFilterable }) => ({
        code: attribute.code,
        isRequired,
        isFilterable,
      })),
  };
}

/** The parts that differ. */
export function categoryInputOf(draft: CategoryDraft, base: CategoryDraft): SaveCategoryInput {
  const before = new Map(Object.entries(base));
  return Object.fromEntries(
    Object.entries(draft).filter(
      ([key, value]) => JSON.stringify(value) !== JSON.stringify(before.get(key)),
    ),
  );
}
