import { sumAmounts } from '@kontor/kit/money.ts';
import { daysBetween } from './calendar.ts';

/** What is open of invoices that are due on a day. */
export interface OpenDue {
  dueOn: string;
  currency: string;
  open: string;
}

export const AGES = ['notDue', 'days1To30', 'days31To60', 'days61To90', 'over90Days'] as const;

/** Open sums by how long they are past due. */
export type Ageing = Record<(typeof AGES)[number], string>;

/** Which of the ages an invoice has on a day: it is past due from the day after it was due. */
export function ageOf(dueOn: string, day: string): keyof Ageing {
  const days = daysBetween(dueOn, day);
  if (days <= 0) return 'notDue';
  if (days <= 30) return 'days1To30';
  if (days <= 60) return 'days31To60';
  return days <= 90 ? 'days61To90' : 'over90Days';
}

/** Open sums of one currency by their age on a day. */
export function ageing(sums: ReadonlyArray<{ dueOn: string; open: string }>, day: string): Ageing {
  return Object.fromEntries(
    AGES.map((age) => [
      age,
      sumAmounts(sums.filter(({ dueOn }) => ageOf(dueOn, day) === age).map(({ open }) => open)),
    ]),
  ) as Ageing;
}

/** What is due next, today included; null where nothing is. */
export function nextDue(
  sums: ReadonlyArray<{ dueOn: string; open: string }>,
  day: string,
): { on: string; amount: string } | null {
  const [on] = sums
    .map(({ dueOn }) => dueOn)
    .filter((dueOn) => dueOn >= day)
    .toSorted();
  if (!on) return null;
  return { on, amount: sumAmounts(sums.filter((sum) => sum.dueOn === on).map(({ open }) => open)) };
}
