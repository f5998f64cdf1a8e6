import { daysAfter } from '../../lib/daysAfter.ts';

/** Days from the first to the last, both included, as people say it. */
export interface Period {
  from: string;
  to: string;
}

export type PeriodName = 'month' | 'lastMonth' | 'quarter' | 'year';

/** A named period as of a day: what has begun ends with that day. */
export function periodNamed(name: PeriodName, today: string): Period {
  const [year = 0, month = 1] = today.split('-').map(Number);
  switch (name) {
    case 'month':
      return { from: firstOf(year, month), to: today };
    case 'lastMonth':
      return { from: firstOf(year, month - 1), to: daysAfter(firstOf(year, month), -1) };
    case 'quarter':
      return { from: firstOf(year, month - ((month - 1) % 3)), to: today };
    case 'year':
      return { from: firstOf(year, 1), to: today };
  }
}

/** A day as it stands in an address; null where it is none, such as the 31st of February. */
export function readDay(text: string | null): string | null {
  if (!text || !/^\d{4}-\d\d-\d\d$/.test(text)) return null;
  const moment = new Date(`${text}T00:00:00Z`);
  if (Number.isNaN(moment.getTime())) return null;
  return moment.toISOString().slice(0, 10) === text ? text : null;
}

const firstOf = (year: number, month: number): string =>
  new Date(Date.UTC(year, month - 1, 1)).toISOString().slice(0, 10);
