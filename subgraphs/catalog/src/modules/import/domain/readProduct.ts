import { readGtin } from '../../product/domain/gtin.ts';
import type { CategoryName, ProductDraft } from '../../product/domain/productDraft.ts';
import { PRODUCT_STATUSES } from '../../product/domain/productStatus.ts';
import { skuKey } from '../../product/domain/skuKey.ts';
import { findUnit } from '../../product/domain/units.ts';
import { readQuantity } from './readQuantity.ts';

export type ProductReading = { ok: true; draft: ProductDraft } | { ok: false; reason: string };

/** The text of a field in one row of a file; empty where it says nothing. */
export type Cells = (field: string) => string;

/** Reads one row. All that is wrong with it is in the reason; what is absent stays as it is. */
export function readProduct(cells: Cells, categorySeparator: string): ProductReading {
  const wrong: string[] = [];
  const draft: ProductDraft = {
    ...readSku(cells, wrong),
    ...readBarcode(cells, wrong),
    ...readNames(cells, wrong),
    ...readDescriptions(cells, wrong),
    ...readTerms(cells, wrong),
    brand: readText(cells, 'brand', 200, wrong),
    category: readCategory(cells, categorySeparator, wrong),
    priceGroup: readText(cells, 'priceGroup', 100, wrong),
  };
  return wrong.length > 0 ? { ok: false, reason: wrong.join('; ') } : { ok: true, draft };
}

function readSku(cells: Cells, wrong: string[]) {
  const sku = readText(cells, 'sku', 64, wrong) ?? '';
  if (skuKey(sku) === '' && wrong.length === 0) wrong.push('the SKU is missing');
  return { sku };
}

function readBarcode(cells: Cells, wrong: string[]) {
  const text = cells('gtin').trim();
  if (text === '') return {};
  const reading = readGtin(text);
  if (reading.ok) return { gtin: reading.gtin };
  wrong.push(shorten(reading.reason));
  return {};
}

function readNames(cells: Cells, wrong: string[]) {
  const either = readText(cells, 'name', 500, wrong);
  const nameRu = readText(cells, 'nameRu', 500, wrong) ?? inRussian(either);
  const nameEn = readText(cells, 'nameEn', 500, wrong) ?? notInRussian(either);
  if (!either && !nameRu && !nameEn && wrong.length === 0) wrong.push('the name is missing');
  return { nameRu, nameEn };
}

function readDescriptions(cells: Cells, wrong: string[]) {
  const either = readText(cells, 'description', 10_000, wrong);
  return {
    descriptionRu: readText(cells, 'descriptionRu', 10_000, wrong) ?? inRussian(either),
    descriptionEn: readText(cells, 'descriptionEn', 10_000, wrong) ?? notInRussian(either),
  };
}

function readTerms(cells: Cells, wrong: string[]) {
  const given = <T>(field: string, read: (text: string) => T | undefined, expected: string) => {
    const text = cells(field).trim();
    if (text === '') return undefined;
    const value = read(text);
    if (value === undefined) wrong.push(`"${shorten(text)}" is not ${expected}`);
    return value;
  };
  return {
    unitCode: given('unit', (text) => findUnit(text)?.code, 'a known unit of measure'),
    minimumQuantity: given('minimum', readQuantity, 'a least quantity'),
    quantityStep: given('step', readQuantity, 'a quantity step'),
    popularity: given('popularity', readWhole, 'a popularity (a whole number)'),
    status: given('status', readStatus, `a status (${PRODUCT_STATUSES.join(', ')})`),
  };
}

function readCategory(
  cells: Cells,
  separator: string,
  wrong: string[],
): CategoryName[] | undefined {
  const paths = ['category', 'categoryRu', 'categoryEn'].map((field) =>
    (readText(cells, field, 1000, wrong) ?? '')
      .split(separator)
      .map((name) => name.trim())
      .filter((name) => name !== ''),
  );
  const [either = [], ru = [], en = []] = paths;
  const path = [ru, en, either].find((names) => names.length > 0);
  if (!path) return undefined;
  if (path.length > 10) wrong.push('the category is more than ten levels deep');
  if (ru.length > 0 && en.length > 0 && ru.length !== en.length) {
    wrong.push('the Russian and English categories have different depths');
  }
  return path.map((name, level) => ({ ru: ru[level] ?? name, en: en[level] ?? name }));
}

/** Blanks and line breaks become one blank. Undefined where nothing is said. */
function readText(
  cells: Cells,
  field: string,
  longest: number,
  wrong: string[],
): string | undefined {
  const text = cells(field).replace(/\s+/g, ' ').trim();
  if (text === '') return undefined;
  if (text.length > longest)
    wrong.push(`the ${LABELS[field] ?? field} is longer than ${longest} characters`);
  if (text.includes('\uFFFD'))
    wrong.push(`the ${LABELS[field] ?? field} has bytes that its encoding does not know`);
  if (CONTROL.test(text)) wrong.push(`the ${LABELS[field] ?? field} has control characters`);
  return text;
}

const LABELS: Record<string, string> = {
  sku: 'SKU',
  nameRu: 'Russian name',
  nameEn: 'English name',
  descriptionRu: 'Russian description',
  descriptionEn: 'English description',
  categoryRu: 'Russian category',
  categoryEn: 'English category',
  priceGroup: 'price group',
};

// Unpaired halves of a character can't be stored either.
const CONTROL = /[\p{Cc}\p{Cs}]/u;

const CYRILLIC = /\p{Script=Cyrillic}/u;

const inRussian = (text: string | undefined) => (text && CYRILLIC.test(text) ? text : undefined);
const notInRussian = (text: string | undefined) =>
  text && !CYRILLIC.test(text) ? text : undefined;

const readWhole = (text: string) => (/^\d{1,12}$/.test(text) ? Number(text) : undefined);

const readStatus = (text: string) =>
  PRODUCT_STATUSES.find((status) => status === text.toUpperCase());

const shorten = (text: string): string => (text.length > 80 ? `${text.slice(0, 80)}…` : text);
