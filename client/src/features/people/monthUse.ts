import { compareDecimals, shareOf } from '../../lib/decimal.ts';
import type { MoneyValue } from '../../lib/formatMoney.ts';
import type { Tone } from '../../ui/Status.tsx';

interface MonthUse {
  /** What was ordered, in the limit's currency. */
  spent: MoneyValue;
  /** Of the limit, 0…100. */
  share: number;
  tone: Tone;
}

const NEARLY = 80;

/** How much of a month's limit is used up; null without a limit. Sums in other currencies don't count. */
export function monthUse(
  limit: MoneyValue | null,
  spent: readonly MoneyValue[] | null,
): MonthUse | null {
  if (!limit) return null;
  const amount = spent?.find(({ currency }) => currency === limit.currency)?.amount ?? '0';
  const isOver = compareDecimals(amount, limit.amount) > 0;
  const share = isOver ? 100 : shareOf(amount, limit.amount);
  const tone = isOver ? 'bad' : share >= NEARLY ? 'warn' : 'good';
  return { spent: { amount, currency: limit.currency }, share, tone };
}
