import { attributeText } from '../../attribute/domain/attributeText.ts';
import { pathOf } from '../../category/domain/categoryTree.ts';
import { equipmentText } from '../../equipment/domain/equipmentModel.ts';
import { componentsText } from '../../kit/domain/componentsText.ts';
import type { CatalogueTerms } from './catalogueTerms.ts';
import type { Package, ProductRecord } from './productRecord.ts';

/** What changes in one field, as people read it. */
export interface FieldChange {
  /** Such as `name.ru` or `attributes.cross-section`. */
  field: string;
  /** Null where there was nothing. */
  before: string | null;
  /** Null where there is to be nothing. */
  after: string | null;
}

/** All that differs; nothing where both are the same product in the same state. */
export function fieldChanges(
  before: ProductRecord,
  after: ProductRecord,
  terms: Pick<CatalogueTerms, 'attributes' | 'categories'>,
): FieldChange[] {
  const old = fieldsOf(before, terms);
  const now = fieldsOf(after, terms);
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((field) => {
    const change = { field, before: old.get(field) ?? null, after: now.get(field) ?? null };
    return change.before === change.after ? [] : change;
  });
}

function fieldsOf(
  record: ProductRecord,
  terms: Pick<CatalogueTerms, 'attributes' | 'categories'>,
): Map<string, string | null> {
  return new Map([
    ['sku', record.sku],
    ['gtin', record.gtin],
    ['name.ru', record.nameRu],
    ['name.en', record.nameEn],
    ['description.ru', record.descriptionRu],
    ['description.en', record.descriptionEn],
    ['brand', record.brand],
    ['category', categoryText(record, terms)],
    ['unit', record.unitCode],
    ['minimumQuantity', record.minimumQuantity],
    ['quantityStep', record.quantityStep],
    ['priceGroup', record.priceGroup],
    ['status', record.status],
    ['popularity', String(record.popularity)],
    ['manufacturerNumber', record.manufacturerNumber],
    ['availableFrom', record.availableFrom],
    ['mergedInto', record.mergedInto],
    ['components', componentsText(record.components)],
    ['fits', record.fits.map(equipmentText).join('; ') || null],
    ...attributeFields(record, terms),
    ...record.packaging.map((one): Field => [`packaging.${one.level}`, packageText(one)]),
  ]);
}

type Field = [name: string, text: string | null];

function attributeFields(
  { attributes: values }: ProductRecord,
  { attributes }: Pick<CatalogueTerms, 'attributes'>,
): Field[] {
  return Object.entries(values).map(([code, value]) => {
    const attribute = attributes.get(code);
    if (!attribute) return [`attributes.${code}`, JSON.stringify(value)];
    const ru = attributeText(value, attribute, 'RU');
    const en = attributeText(value, attribute, 'EN');
    return [`attributes.${code}`, attribute.type === 'TEXT' && ru !== en ? `${ru} / ${en}` : ru];
  });
}

function categoryText(
  { categoryId, newCategory }: ProductRecord,
  { categories }: Pick<CatalogueTerms, 'categories'>,
): string | null {
  if (newCategory) return newCategory.map(({ ru }) => ru).join(' / ');
  const category = categories.find(categoryId);
  if (!category) return categoryId;
  return pathOf(category)
    .map(({ nameRu }) => nameRu)
    .join(' / ');
}

function packageText({ quantity, weight, volume, gtin }: Package): string {
  const measures = [weight && `${weight} kg`, volume && `${volume} m³`, gtin && `GTIN ${gtin}`];
  return [quantity, ...measures.filter(Boolean)].join(', ');
}
