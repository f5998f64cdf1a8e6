import { daysAfter } from './daysAfter.ts';

/** The last day of a period that is told by the first day on which it no longer holds. */
export const dayBefore = (date: string): string => daysAfter(date, -1);
