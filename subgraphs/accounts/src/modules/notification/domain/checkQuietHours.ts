import type { QuietHours } from './preferences.ts';

export type QuietHoursCheck =
  | { ok: true; quietHours: QuietHours }
  | { ok: false; field: keyof QuietHours; reason: string };

/** Quiet hours as somebody wrote them: two different times of day and a time zone that exists. */
export function checkQuietHours({ from, until, timeZone }: QuietHours): QuietHoursCheck {
  if (!TIME.test(from)) return { ok: false, field: 'from', reason: NOT_A_TIME };
  if (!TIME.test(until)) return { ok: false, field: 'until', reason: NOT_A_TIME };
  if (from === until) {
    return {
      ok: false,
      field: 'until',
      reason: 'Quiet hours end at another time than they begin.',
    };
  }
  if (!isTimeZone(timeZone)) {
    return { ok: false, field: 'timeZone', reason: 'No such time zone; it is like Europe/Moscow.' };
  }
  return { ok: true, quietHours: { from, until, timeZone } };
}

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
const NOT_A_TIME = 'A time of day is like 21:00.';

function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z][\w+\-/]{1,63}$/.test(name)) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
