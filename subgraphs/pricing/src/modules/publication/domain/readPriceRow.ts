import { compare, decimal, isPositive, readDecimal } from '@kontor/kit/money.ts';
import type { PricePlaces } from './placeColumns.ts';
import { readDay } from './readDay.ts';

/** A price of a product by a code of it. */
export interface GivenPrice {
  sku: string;
  tierFrom: string;
  unitPrice: string;
}

/** What of a row can't be taken, and why. */
export interface RowProblem {
  field: 'sku' | 'price' | 'from' | 'currency' | 'activeFrom';
  value: string | null;
  reason: string;
}

export type RowReading =
  | { ok: true; price: GivenPrice }
  | { ok: false; sku: string; problem: RowProblem };

/** What all rows of a file must agree with. */
export interface FileTerms {
  currency: string;
  /** Null = any day. */
  activeFrom: string | null;
}

const LARGEST = '1000000000000';
const LONGEST_SKU = 200;

/** Reads the price that a row gives; a row that can't be taken says which cell is wrong and why. */
export function readPriceRow(
  values: readonly string[],
  places: PricePlaces,
  terms: FileTerms,
): RowReading {
  const cell = (place: number | undefined) => (place === undefined ? '' : (values[place] ?? ''));
  const sku = cell(places.sku).trim();
  const from = cell(places.from).trim() || '1';
  const problem =
    problemOfSku(sku) ??
    problemOfPrice(cell(places.price)) ??
    problemOfStep(from) ??
    problemOfCurrency(cell(places.currency).trim(), terms) ??
    problemOfDay(cell(places.activeFrom), terms);
  if (problem) return { ok: false, sku: sku.length > LONGEST_SKU ? '' : sku, problem };
  const unitPrice = readDecimal(cell(places.price)) ?? '';
  return { ok: true, price: { sku, tierFrom: readDecimal(from) ?? '', unitPrice } };
}

function problemOfSku(sku: string): RowProblem | null {
  if (sku === '') return { field: 'sku', value: null, reason: 'the SKU is missing' };
  if (sku.length <= LONGEST_SKU) return null;
  const reason = `the SKU has more than ${LONGEST_SKU} characters`;
  return { field: 'sku', value: `${sku.slice(0, LONGEST_SKU)}…`, reason };
}

function problemOfPrice(text: string): RowProblem | null {
  const price = readDecimal(text);
  if (price === null) return wrong('price', text, `"${shown(text)}" is not a price`);
  if (!isPositive(price)) return wrong('price', text, 'the price is not above zero');
  if (decimal(price).decimalPlaces() > 4) {
    return wrong('price', text, 'the price has more than 4 decimals');
  }
  return compare(price, LARGEST) > 0 ? wrong('price', text, 'the number is too large') : null;
}

function problemOfStep(text: string): RowProblem | null {
  const from = readDecimal(text);
  if (from === null) return wrong('from', text, `"${shown(text)}" is not a quantity`);
  if (!isPositive(from)) return wrong('from', text, 'the quantity is not above zero');
  if (decimal(from).decimalPlaces() > 6) {
    return wrong('from', text, 'the quantity has more than 6 decimals');
  }
  return compare(from, LARGEST) > 0 ? wrong('from', text, 'the number is too large') : null;
}

/** Names that 1C gives currencies. */
const CURRENCIES = new Map([
  ['РУБ', 'RUB'],
  ['РУБ.', 'RUB'],
  ['RUR', 'RUB'],
  ['₽', 'RUB'],
  ['643', 'RUB'],
  ['$', 'USD'],
  ['€', 'EUR'],
]);

function problemOfCurrency(text: string, { currency }: FileTerms): RowProblem | null {
  if (text === '') return null;
  const code = CURRENCIES.get(text.toUpperCase()) ?? text.toUpperCase();
  if (!/^[A-Z]{3}$/.test(code)) return wrong('currency', text, `"${shown(text)}" is no currency`);
  if (code === currency) return null;
  return wrong('currency', text, `the price is in ${code}, the list in ${currency}`);
}

function problemOfDay(text: string, { activeFrom }: FileTerms): RowProblem | null {
  if (text.trim() === '') return null;
  const day = readDay(text);
  if (day === null) return wrong('activeFrom', text, `"${shown(text)}" is not a day`);
  if (activeFrom === null || day === activeFrom) return null;
  return wrong(
    'activeFrom',
    text,
    `the price holds from ${day}, the publication from ${activeFrom}`,
  );
}

const shown = (text: string): string => (text.length > 100 ? `${text.slice(0, 100)}…` : text);

const wrong = (field: RowProblem['field'], value: string, reason: string): RowProblem => ({
  field,
  value: shown(value),
  reason,
});
