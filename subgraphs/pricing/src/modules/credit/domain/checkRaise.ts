import { compare } from '@kontor/kit/money.ts';
import { isAmount } from '../../ledger/domain/isAmount.ts';
import { addDays } from './calendar.ts';

export interface AskedRaise {
  limit: string;
  /** Null = the day of the approval. */
  from: string | null;
  /** The first day after it. */
  until: string;
}

export interface RaiseFault {
  field: 'organizationId' | 'limit' | 'from' | 'until';
  message: string;
}

const LONGEST_DAYS = 366;

/** What is wrong with a raise of a limit for a time, asked for today; null = nothing. */
export function checkRaise(
  { limit, from, until }: AskedRaise,
  usualLimit: string | null,
  today: string,
): RaiseFault | null {
  const fault = (field: RaiseFault['field'], message: string) => ({ field, message });
  if (usualLimit === null) return fault('organizationId', 'The customer has no limit to raise.');
  if (!isAmount(limit)) return fault('limit', 'A limit has at most 2 decimals.');
  if (compare(limit, usualLimit) <= 0) {
    return fault('limit', `A raise is above the usual limit of ${usualLimit}.`);
  }
  if (from !== null && from < today) return fault('from', 'A raise begins today or later.');
  const first = from ?? today;
  if (until <= first) return fault('until', 'A raise lasts a day at least.');
  if (until > addDays(first, LONGEST_DAYS)) return fault('until', 'A raise lasts a year at most.');
  return null;
}
