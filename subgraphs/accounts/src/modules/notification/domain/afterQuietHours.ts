import type { QuietHours } from './preferences.ts';

/**
 * When an e-mail that is due now may come: at once outside of quiet hours, else at the minute when
 * they end by the person's own clock, also where that clock is changed in the night between.
 */
export function afterQuietHours(now: Date, quietHours: QuietHours | null): Date {
  if (!quietHours) return now;
  const { timeZone } = quietHours;
  const [from, until] = [minuteOf(quietHours.from), minuteOf(quietHours.until)];
  const minute = localMinute(now, timeZone);
  const isQuiet =
    from < until ? minute >= from && minute < until : minute >= from || minute < until;
  if (!isQuiet) return now;
  const wait = (until - minute + DAY) % DAY;
  const end = new Date(Math.floor(now.getTime() / MINUTE_MS + wait) * MINUTE_MS);
  return shifted(end, apart(until, localMinute(end, timeZone)));
}

const DAY = 24 * 60;
const MINUTE_MS = 60_000;

function minuteOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

function localMinute(moment: Date, timeZone: string): number {
  const format = new Intl.DateTimeFormat('en-GB', {
    ...{ timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  });
  return minuteOf(format.format(moment));
}

/** Minutes from one time of day to another, the shorter way round. */
const apart = (to: number, from: number) => ((to - from + DAY * 1.5) % DAY) - DAY / 2;

const shifted = (moment: Date, minutes: number) => new Date(moment.getTime() + minutes * MINUTE_MS);
