import { decimal, isPositive, readDecimal } from '@kontor/kit/money.ts';
import { readDay } from '../../publication/domain/readDay.ts';
import { type GivenRate, isRate } from './checkRates.ts';

/** A rate as a file has it. */
export interface WrittenRate {
  currency: string;
  /** What so many units of the currency cost; blank = one. */
  nominal: string;
  value: string;
  /** `2026-01-31` or `31.01.2026`. */
  day: string;
}

export type RateReading = { ok: true; rate: GivenRate } | { ok: false; reason: string };

/** Reads what one unit of a currency costs on a day; decimal commas are points. */
export function readRate({ currency, nominal, value, day }: WrittenRate): RateReading {
  const code = currency.trim().toUpperCase();
  if (!/^[A-Z]{3}$/.test(code)) return refuse(`"${currency}" is not a currency`);
  const validFrom = readDay(day);
  if (!validFrom) return refuse(`"${day}" is not a day`);
  const cost = readDecimal(value);
  const units = readDecimal(nominal.trim() === '' ? '1' : nominal);
  if (cost === null || !isPositive(cost)) return refuse(`"${value}" is not a rate`);
  if (units === null || !isPositive(units)) return refuse(`"${nominal}" is not a number of units`);
  const rate = decimal(cost).dividedBy(decimal(units)).toDecimalPlaces(8).toFixed();
  if (!isRate(rate)) return refuse(`"${value}" is out of range`);
  return { ok: true, rate: { currency: code, rate, validFrom } };
}

const refuse = (reason: string) => ({ ok: false, reason }) as const;
