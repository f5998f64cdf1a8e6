type Style = 'day' | 'dayTime' | 'time';

const styles: Record<Style, Intl.DateTimeFormatOptions> = {
  day: { day: '2-digit', month: '2-digit', year: 'numeric' },
  dayTime: {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  },
  time: { hour: '2-digit', minute: '2-digit', second: '2-digit' },
};
const formats = new Map<string, Intl.DateTimeFormat>();

/** A moment in the reader's time zone. */
export const formatMoment = (iso: string, locale: string, style: Style = 'dayTime'): string =>
  formatOf(locale, style).format(new Date(iso));

/** A calendar date (`2026-09-15`) as written: the reader's time zone never makes it another day. */
export const formatDay = (date: string, locale: string): string =>
  formatOf(locale, 'day', 'UTC').format(new Date(`${date}T00:00:00Z`));

function formatOf(locale: string, style: Style, timeZone?: string): Intl.DateTimeFormat {
  const key = `${locale} ${style} ${timeZone}`;
  // British English writes the day first, as the documents do.
  const tag = locale === 'en' ? 'en-GB' : locale;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(tag, { ...styles[style], timeZone });
  formats.set(key, format);
  return format;
}
