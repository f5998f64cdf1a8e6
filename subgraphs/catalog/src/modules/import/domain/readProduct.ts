import { readComponentsText } from '../../kit/domain/readComponentsText.ts';
import type {
  CategoryName,
  ComponentDraft,
  ProductDraft,
} from '../../product/domain/productDraft.ts';
import type { ProductProblem } from '../../product/domain/productProblem.ts';
import { PRODUCT_STATUSES } from '../../product/domain/productStatus.ts';
import { readLine } from '../../product/domain/readText.ts';

/** A product as one row of a file wants it, and what in the row can't even be read. */
export interface ProductReading {
  draft: ProductDraft;
  problems: ProductProblem[];
}

/** The text of a field in one row of a file; empty where it says nothing. */
export type Cells = (field: string) => string;

const MOST_LEVELS = 10;
const LONGEST_CATEGORY = 200;

/**
 * Reads one row; what is absent stays as it is. `name` and `description` are in the language of their
 * letters. `category` is the path as the file itself divides it, instead of the cells.
 */
export function readProduct(
  cells: Cells,
  categorySeparator: string,
  category?: readonly string[],
): ProductReading {
  const problems: ProductProblem[] = [];
  const name = cells('name');
  const description = cells('description');
  const draft: ProductDraft = {
    sku: said(cells('sku')),
    gtin: said(cells('gtin')),
    nameRu: said(cells('nameRu')) ?? inRussian(name),
    nameEn: said(cells('nameEn')) ?? notInRussian(name),
    descriptionRu: said(cells('descriptionRu')) ?? inRussian(description),
    descriptionEn: said(cells('descriptionEn')) ?? notInRussian(description),
    brand: said(cells('brand')),
    category: category
      ? readPath(category, category, problems)
      : readCategory(cells, categorySeparator, problems),
    fits: said(cells('fits'))
      ?.split(BETWEEN_MODELS)
      .filter((model) => model.trim() !== ''),
    unitCode: said(cells('unit')),
    minimumQuantity: said(cells('minimum')),
    quantityStep: said(cells('step')),
    priceGroup: said(cells('priceGroup')),
    manufacturerNumber: said(cells('manufacturerNumber')),
    availableFrom: said(cells('availableFrom')),
    components: readComponents(cells('components')),
    status: readStatus(cells('status').trim(), problems),
    popularity: readPopularity(cells('popularity').trim(), problems),
  };
  if (!draft.sku) problems.push({ field: 'sku', value: null, reason: 'the SKU is missing' });
  return { draft: withoutAbsent(draft), problems };
}

function readComponents(text: string): ComponentDraft[] | undefined {
  const components = readComponentsText(text);
  return components.length > 0 ? components : undefined;
}

const said = (text: string): string | undefined => (text.trim() === '' ? undefined : text.trim());

/** Models have commas in their names. */
const BETWEEN_MODELS = /[;\n]/;

const CYRILLIC = /\p{Script=Cyrillic}/u;
const inRussian = (text: string) => (CYRILLIC.test(text) ? said(text) : undefined);
const notInRussian = (text: string) => (CYRILLIC.test(text) ? undefined : said(text));

function readCategory(
  cells: Cells,
  separator: string,
  problems: ProductProblem[],
): CategoryName[] | undefined {
  const [either = [], ru = [], en = []] = ['category', 'categoryRu', 'categoryEn'].map((field) =>
    levelsOf(cells(field), separator),
  );
  if (ru.length > 0 && en.length > 0 && ru.length !== en.length) {
    const reason = 'the Russian and English categories have different depths';
    problems.push({ field: 'category', value: ru.join(separator), reason });
    return undefined;
  }
  const path = [ru, en, either].find((names) => names.length > 0);
  return path && readPath(ru.length > 0 ? ru : path, en.length > 0 ? en : path, problems);
}

/** Some exports mark groups of categories. */
const MARK = /\s*\(folder\)$/i;

const levelsOf = (text: string, separator: string): string[] =>
  text
    .split(separator)
    .map((name) => name.trim().replace(MARK, ''))
    .filter((name) => name !== '');

function readPath(
  ru: readonly string[],
  en: readonly string[],
  problems: ProductProblem[],
): CategoryName[] | undefined {
  const refuse = (value: string, reason: string) => {
    problems.push({ field: 'category', value: value.slice(0, LONGEST_CATEGORY), reason });
  };
  if (ru.length > MOST_LEVELS) refuse(ru.join('/'), `it is more than ${MOST_LEVELS} levels deep`);
  const line = (text: string) => {
    const reading = readLine(text, LONGEST_CATEGORY);
    if (!reading.ok) refuse(text, reading.reason);
    return reading.ok ? reading.text : '';
  };
  return ru.map((name, level) => ({ ru: line(name), en: line(en[level] ?? name) }));
}

function readStatus(text: string, problems: ProductProblem[]) {
  const status = PRODUCT_STATUSES.find((one) => one === text.toUpperCase());
  if (text !== '' && !status) {
    const reason = `it is not a status (${PRODUCT_STATUSES.join(', ')})`;
    problems.push({ field: 'status', value: text.slice(0, 80), reason });
  }
  return status;
}

function readPopularity(text: string, problems: ProductProblem[]): number | undefined {
  if (text === '') return undefined;
  if (/^\d{1,12}$/.test(text)) return Number(text);
  const reason = 'it is not a popularity (a whole number)';
  problems.push({ field: 'popularity', value: text.slice(0, 80), reason });
  return undefined;
}

function withoutAbsent(draft: ProductDraft): ProductDraft {
  return Object.fromEntries(Object.entries(draft).filter(([, value]) => value !== undefined));
}
