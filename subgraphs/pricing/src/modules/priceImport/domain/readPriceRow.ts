import { compare, decimal, isPositive, readDecimal } from '@kontor/kit/money.ts';
import type { PriceColumns } from './placeColumns.ts';

/** A price of a product by its SKU. */
export interface GivenPrice {
  sku: string;
  tierFrom: string;
  unitPrice: string;
}

export type RowReading = { ok: true; price: GivenPrice } | { ok: false; reason: string };

const LARGEST = '1000000000000';

/** Reads the price that a row gives. */
export function readPriceRow(values: readonly string[], columns: PriceColumns): RowReading {
  const sku = (values[columns.sku] ?? '').trim();
  if (sku === '') return refuse('the SKU is missing');
  const unitPrice = readDecimal(values[columns.price] ?? '');
  if (unitPrice === null) return refuse(`"${values[columns.price] ?? ''}" is not a price`);
  if (!isPositive(unitPrice)) return refuse('the price is not above zero');
  if (decimal(unitPrice).decimalPlaces() > 4) return refuse('the price has more than 4 decimals');
  const from = columns.from === null ? '1' : values[columns.from] || '1';
  const tierFrom = readDecimal(from);
  if (tierFrom === null) return refuse(`"${from}" is not a quantity`);
  if (!isPositive(tierFrom)) return refuse('the quantity is not above zero');
  if ([unitPrice, tierFrom].some((number) => compare(number, LARGEST) > 0)) {
    return refuse('the number is too large');
  }
  return { ok: true, price: { sku, tierFrom, unitPrice } };
}

const refuse = (reason: string) => ({ ok: false, reason }) as const;
