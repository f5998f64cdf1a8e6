import { readFits } from '../../equipment/domain/readFits.ts';
import { readComponents } from '../../kit/domain/readComponents.ts';
import { applyAttributes } from './applyAttributes.ts';
import type { CatalogueTerms } from './catalogueTerms.ts';
import { FieldReader } from './FieldReader.ts';
import { nameKey } from './nameKey.ts';
import type { ProductDraft } from './productDraft.ts';
import type { ProductProblem } from './productProblem.ts';
import type { ProductRecord } from './productRecord.ts';
import { readDay } from './readDay.ts';
import { readPackaging } from './readPackaging.ts';
import { skuKey } from './skuKey.ts';
import { findUnit } from './units.ts';

const LONGEST_DESCRIPTION = 20_000;

/**
 * The product as the draft wants it, and every value of the draft that can't be; such a value is left
 * as it was.
 */
export function applyDraft(
  draft: ProductDraft,
  before: ProductRecord,
  terms: CatalogueTerms,
): { record: ProductRecord; problems: ProductProblem[] } {
  const read = new FieldReader();
  const record: ProductRecord = {
    ...before,
    ...present({
      ...texts(draft, read),
      ...codes(draft, before, read),
      ...category(draft, terms, read),
      ...salesTerms(draft, read),
      fits:
        draft.fits === undefined ? undefined : readFits(draft.fits ?? [], terms.equipment, read),
      brand: knownBrand(read.line('brand', draft.brand, 200), before, terms),
    }),
    attributes: applyAttributes(draft.attributes ?? {}, before.attributes, terms.attributes, read),
  };
  if (draft.packaging !== undefined) {
    record.packaging = readPackaging(draft.packaging ?? [], record, read);
  }
  if (draft.components !== undefined) {
    record.components = readComponents(draft.components ?? [], terms.components, read);
  }
  requireName(record, read);
  return { record, problems: read.problems };
}

function texts(draft: ProductDraft, read: FieldReader) {
  return {
    nameRu: read.line('name.ru', draft.nameRu, 500),
    nameEn: read.line('name.en', draft.nameEn, 500),
    descriptionRu: read.paragraphs('description.ru', draft.descriptionRu, LONGEST_DESCRIPTION),
    descriptionEn: read.paragraphs('description.en', draft.descriptionEn, LONGEST_DESCRIPTION),
  };
}

function codes(draft: ProductDraft, before: ProductRecord, read: FieldReader) {
  return {
    sku: sku(draft, before, read),
    gtin: read.gtin('gtin', draft.gtin, before.gtin),
    manufacturerNumber: read.line('manufacturerNumber', draft.manufacturerNumber, 100),
  };
}

function salesTerms(draft: ProductDraft, read: FieldReader) {
  const { availableFrom } = draft;
  return {
    unitCode: read.known('unit', draft.unitCode, unitCode, 'a known unit of measure'),
    minimumQuantity: read.quantity('minimumQuantity', draft.minimumQuantity),
    quantityStep: read.quantity('quantityStep', draft.quantityStep),
    priceGroup: read.line('priceGroup', draft.priceGroup, 100),
    availableFrom:
      availableFrom && read.known('availableFrom', availableFrom, readDay, 'a day like 2026-01-31'),
    status: draft.status,
    popularity: draft.popularity,
  };
}

/** Found by its id, a product may get another SKU; found by its SKU, it keeps its own spelling. */
function sku(draft: ProductDraft, before: ProductRecord, read: FieldReader): string | undefined {
  if (draft.sku === undefined) {
    return before.sku === '' ? read.refuse('sku', null, 'the SKU is missing') : undefined;
  }
  const text = read.line('sku', draft.sku, 64);
  if (text === undefined) return undefined;
  if (text === null || skuKey(text) === '') {
    return read.refuse('sku', draft.sku, 'the SKU is missing');
  }
  return draft.id === undefined && before.revision !== null ? undefined : text;
}

function category(draft: ProductDraft, { categories }: CatalogueTerms, read: FieldReader) {
  const { categoryId, category: path } = draft;
  if (categoryId === null) return { categoryId: null, newCategory: null };
  if (categoryId !== undefined) {
    if (categories.find(categoryId)) return { categoryId, newCategory: null };
    read.refuse('category', categoryId, 'there is no such category');
    return {};
  }
  if (!path || path.length === 0) return {};
  const found = categories.followPath(path);
  const last = found.at(-1);
  return last && found.length === path.length
    ? { categoryId: last.id, newCategory: null }
    : { categoryId: null, newCategory: path };
}

/** A brand is written as it was first. */
function knownBrand(
  name: string | null | undefined,
  before: ProductRecord,
  { brands }: CatalogueTerms,
): string | null | undefined {
  if (!name) return name;
  const key = nameKey(name);
  if (before.brand !== null && nameKey(before.brand) === key) return before.brand;
  return brands.get(key) ?? name;
}

function requireName(record: ProductRecord, read: FieldReader): void {
  if (record.nameRu !== null || record.nameEn !== null) return;
  if (read.problems.some(({ field }) => field.startsWith('name'))) return;
  read.refuse('name', null, 'the name is missing');
}

const unitCode = (text: string): string | undefined => findUnit(text)?.code;

/** Without the values that are absent, so that they don't hide what they are spread over. */
function present<T extends object>(values: T): { [Key in keyof T]: Exclude<T[Key], undefined> } {
  const entries = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [Key in keyof T]: Exclude<T[Key], undefined> };
}
