import type { ProductEdit, ProductStatus } from '../../../gql/schemaTypes.ts';
import { type AttributeDraft, linesOf, NO_VALUE, plainDecimal } from '../editor/productDraft.ts';

export type BulkField =
  | 'status'
  | 'category'
  | 'brand'
  | 'priceGroup'
  | 'unit'
  | 'minimumQuantity'
  | 'quantityStep'
  | 'availableFrom'
  | 'addFits'
  | 'replaceInName'
  | `attributes.${string}`;

/** What a chosen field is to become, as typed. */
export interface BulkChange extends AttributeDraft {
  field: BulkField;
}

export const newChange = (field: BulkField): BulkChange => ({
  ...NO_VALUE,
  field,
  value: field === 'status' ? 'PUBLISHED' : '',
});

/** Fields that every product has: an empty one of these is not yet a change. */
const NEVER_EMPTY: BulkField[] = [
  'status',
  'unit',
  'minimumQuantity',
  'quantityStep',
  'addFits',
  'replaceInName',
];

export const isReady = ({ field, value }: BulkChange): boolean =>
  value !== '' || !NEVER_EMPTY.includes(field);

/** The edit that the chosen fields make; an empty value takes away. */
export function bulkEditOf(changes: BulkChange[]): ProductEdit {
  const edit: ProductEdit = {};
  for (const { field, value, valueEn } of changes) {
    const text = value.trim() || null;
    if (field.startsWith('attributes.')) {
      const code = field.slice('attributes.'.length);
      const inEnglish = valueEn.trim() ? { valueEn: valueEn.trim() } : {};
      edit.attributes = [...(edit.attributes ?? []), { code, value: text, ...inEnglish }];
    } else if (field === 'category') edit.categoryId = text;
    else if (field === 'unit') edit.unitCode = text;
    else if (field === 'status') edit.status = value as ProductStatus;
    else if (field === 'replaceInName') edit.replaceInName = { find: value, replace: valueEn };
    else if (field === 'addFits') edit.addFits = linesOf(value);
    else if (field === 'minimumQuantity' || field === 'quantityStep')
      edit[field] = plainDecimal(value);
    else if (field === 'brand' || field === 'priceGroup' || field === 'availableFrom')
      edit[field] = text;
  }
  return edit;
}
