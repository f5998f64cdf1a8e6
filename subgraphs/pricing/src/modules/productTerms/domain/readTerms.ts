import { readDecimal } from '@kontor/kit/money.ts';
import type { VatCode } from '../../priceList/domain/priceSheet.ts';
import { readDay } from '../../publication/domain/readDay.ts';
import { isCost } from './checkCosts.ts';

export type Reading<Value> = { ok: true; value: Value } | { ok: false; reason: string };

/** What a product costs from a day on, as a file has it. */
export function readCost(
  { cost, currency, day }: { cost: string; currency: string; day: string },
  usual: { currency: string; day: string },
): Reading<{ cost: string; currency: string; activeFrom: string }> {
  const amount = readDecimal(cost);
  if (amount === null || !isCost(amount)) return refuse(`"${cost}" is not a cost`);
  const code = currency.trim().toUpperCase() || usual.currency;
  if (!/^[A-Z]{3}$/.test(code)) return refuse(`"${currency}" is not a currency`);
  const activeFrom = readDay(day.trim() === '' ? usual.day : day);
  if (!activeFrom) return refuse(`"${day}" is not a day`);
  return { ok: true, value: { cost: amount, currency: code, activeFrom } };
}

const VAT_CODES: ReadonlyArray<readonly [VatCode, RegExp]> = [
  ['GENERAL', /^(general|общая|(18|20|22)\s*%?)$/i],
  ['REDUCED', /^(reduced|льготная|10\s*%?)$/i],
  ['ZERO', /^(zero|0\s*%?)$/i],
  ['NONE', /^(none|без ндс)$/i],
];

/** Which rate of VAT a product has, by its code, per cent or as people write it. */
export function readVatCode(text: string): Reading<{ code: VatCode }> {
  const found = VAT_CODES.find(([, pattern]) => pattern.test(text.trim()));
  return found ? { ok: true, value: { code: found[0] } } : refuse(`"${text}" is not a rate of VAT`);
}

const refuse = (reason: string) => ({ ok: false, reason }) as const;
