import { equipmentText } from '../../equipment/domain/equipmentModel.ts';
import type { AttributeText, ProductDraft } from '../../product/domain/productDraft.ts';
import type { ProductRecord } from '../../product/domain/productRecord.ts';
import type { ProductStatus } from '../../product/domain/productStatus.ts';

/** A change of many products. What is absent stays as it is; null takes the value away. */
export interface ProductEdit {
  categoryId?: string | null;
  brand?: string | null;
  status?: ProductStatus | null;
  priceGroup?: string | null;
  minimumQuantity?: string | null;
  quantityStep?: string | null;
  unitCode?: string | null;
  availableFrom?: string | null;
  fits?: readonly string[] | null;
  /** Besides those that a product fits already. */
  addFits?: readonly string[] | null;
  attributes?: readonly AttributeEdit[] | null;
  replaceInName?: { find: string; replace: string } | null;
}

interface AttributeEdit {
  code: string;
  value?: string | null;
  valueEn?: string | null;
}

/** What the edit wants of this product. A part of a name is replaced letter for letter. */
export function draftOfEdit(
  { id, nameRu, nameEn, fits }: Pick<ProductRecord, 'id' | 'nameRu' | 'nameEn' | 'fits'>,
  { status, attributes, replaceInName, addFits, ...values }: ProductEdit,
): ProductDraft {
  return {
    id,
    ...values,
    ...(status ? { status } : {}),
    ...(addFits ? { fits: [...(values.fits ?? fits.map(equipmentText)), ...addFits] } : {}),
    ...(attributes ? { attributes: attributeTexts(attributes) } : {}),
    ...(replaceInName
      ? { nameRu: replaced(nameRu, replaceInName), nameEn: replaced(nameEn, replaceInName) }
      : {}),
  };
}

const attributeTexts = (edits: readonly AttributeEdit[]): Record<string, AttributeText | null> =>
  Object.fromEntries(edits.map(({ code, value, valueEn }) => [code, textOf(value, valueEn)]));

function textOf(value?: string | null, valueEn?: string | null): AttributeText | null {
  if ((value ?? null) === null && (valueEn ?? null) === null) return null;
  return { text: value ?? '', ...(valueEn == null ? {} : { en: valueEn }) };
}

const replaced = (
  name: string | null,
  { find, replace }: { find: string; replace: string },
): string | null => name?.replaceAll(find, () => replace) ?? null;

/** Of these null says nothing, rather than taking away. */
const PARTS = ['replaceInName', 'addFits'];

/** The fields that the edit is about, as a person would list them. */
export function editedFields({ attributes, status, ...values }: ProductEdit): string[] {
  const fields = Object.entries(values).flatMap(([field, value]) =>
    value === undefined || (value === null && PARTS.includes(field)) ? [] : field,
  );
  return [
    ...(status ? ['status'] : []),
    ...fields,
    ...(attributes ?? []).map(({ code }) => `attributes.${code}`),
  ];
}
