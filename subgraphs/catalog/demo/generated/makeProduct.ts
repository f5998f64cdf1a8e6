import { newId } from '@kontor/kit/ids.ts';
import type { AttributeValue } from '../../src/modules/attribute/domain/attribute.ts';
import {
  blankProduct,
  type ProductRecord,
} from '../../src/modules/product/domain/productRecord.ts';
import type { GeneratedBrand } from './brands.ts';
import type { Goods } from './goods.ts';
import type { Random } from './randomNumbers.ts';
import { type LINES, PLACES, PROPERTIES } from './words.ts';

export interface Range {
  goods: readonly Goods[];
  brands: readonly GeneratedBrand[];
  lines: typeof LINES;
  /** Of the kind of goods in the line. */
  categoryIdOf(goods: Goods, line: (typeof LINES)[number]): string | null;
}

/** So many of its attributes a product has a value of. */
const KNOWN_ATTRIBUTES = 0.9;

/** The product of this number, as the random numbers will have it. */
export function makeProduct(number: number, range: Range, random: Random): ProductRecord {
  const goods = random.pick(range.goods);
  const brand = random.favour(range.brands);
  const line = random.pick(range.lines);
  const sku = `${goods.code}-${String(number).padStart(6, '0')}`;
  const manufacturerNumber = `${brand.name.slice(0, 2).toUpperCase()}${10_000 + Math.floor(random.next() * 90_000)}-${number.toString(36).toUpperCase()}`;
  const { attributes, size } = describe(goods, random);
  const mark = random.pick(goods.marks);
  const [propertyRu, propertyEn] = random.pick(PROPERTIES);
  const named = `${brand.name} ${random.pick(brand.series)} ${manufacturerNumber}`;
  const [placeRu, placeEn] = random.pick(PLACES);
  const [, kind] = goods.category;
  const [minimumQuantity, quantityStep] = random.pick(goods.packs);
  return {
    ...blankProduct(newId(), sku),
    gtin: gtinOf(number),
    nameRu: `${kind.ru} ${mark} ${size.ru} ${propertyRu} ${named}`,
    nameEn: `${kind.en} ${mark} ${size.en} ${propertyEn} ${named}`,
    descriptionRu: `${kind.ru} для ${placeRu}. Гарантия ${1 + Math.floor(random.next() * 5)} г.`,
    descriptionEn: `For ${placeEn}.`,
    brand: brand.name,
    categoryId: range.categoryIdOf(goods, line),
    unitCode: goods.unitCode,
    minimumQuantity,
    quantityStep,
    popularity: Math.floor(10_000 * random.next() ** 6),
    manufacturerNumber,
    attributes,
  };
}

function describe({ attributes, size }: Goods, random: Random) {
  const values: Record<string, AttributeValue> = {};
  const shown = { ru: size, en: size };
  for (const { code, values: possible } of attributes) {
    const { value, ru, en } = random.favour(possible);
    const isInName = size.includes(`{${code}}`);
    if (isInName || random.next() < KNOWN_ATTRIBUTES) values[code] = value;
    shown.ru = shown.ru.replace(`{${code}}`, ru);
    shown.en = shown.en.replace(`{${code}}`, en);
  }
  return { attributes: values, size: shown };
}

function gtinOf(number: number): string {
  const body = `9520${String(number).padStart(8, '0')}`;
  return body + checkDigit(body);
}

/** GS1: weights 3 and 1 in turn from the right. */
function checkDigit(body: string): number {
  const sum = [...body].reduce((total, digit, i) => total + Number(digit) * (i % 2 ? 3 : 1), 0);
  return (10 - (sum % 10)) % 10;
}
