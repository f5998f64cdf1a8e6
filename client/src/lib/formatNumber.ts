const formats = new Map<string, Intl.NumberFormat>();

/** A quantity, count or rate given as decimal text, in the reader's manner and without lost digits. */
export function formatNumber(value: string | number, locale: string): string {
  const format = formats.get(locale) ?? new Intl.NumberFormat(locale, { maximumFractionDigits: 6 });
  formats.set(locale, format);
  return format.format(value as Intl.StringNumericLiteral);
}

/** What stands before the decimals: a comma in Russian. */
export const decimalSign = (locale: string): string => formatNumber('0.5', locale).charAt(1);
