/** How a workbook shows numbers: what matters of a cell's format. */
export type CellFormat = 'general' | 'date' | 'percent' | { digits: number };

/**
 * The text of a number as people see it in the cell: never with an exponent, without the dust of binary
 * fractions (Excel itself knows 15 digits), dates as `2026-01-31` or `2026-01-31 14:30:00`, codes with
 * their leading zeros. `is1904`: days are counted from 1904.
 */
export function numberCellText(stored: string, format: CellFormat, is1904 = false): string {
  const number = Number(stored);
  if (stored.trim() === '' || !Number.isFinite(number)) return stored.trim();
  if (format === 'date') return dateText(number, is1904);
  if (format === 'percent') return `${decimalText(number * 100)}%`;
  const text = decimalText(number);
  return typeof format === 'object' && /^\d+$/.test(text)
    ? text.padStart(format.digits, '0')
    : text;
}

/** Excel takes no longer ones, which could be read for minutes. */
const LONGEST_CODE = 255;

/** What a number format code shows. */
export function formatOf(code: string): CellFormat {
  const first = code.slice(0, LONGEST_CODE).split(';', 1)[0] ?? '';
  const plain = first.replace(/"[^"]*"|\\.|\[[^\]]*\]|[_*]./g, '');
  if (/[dmyhs]/i.test(plain.replace(/general/i, ''))) return 'date';
  if (plain.includes('%')) return 'percent';
  const [zeros = ''] = /^0{2,}$/.exec(plain.trim()) ?? [];
  return zeros === '' ? 'general' : { digits: zeros.length };
}

/** Formats that workbooks name by number alone: ECMA-376 part 1, 18.8.30. */
export function builtInFormat(id: number): CellFormat {
  if (id === 9 || id === 10) return 'percent';
  const isDate = [
    [14, 22],
    [27, 36],
    [45, 47],
    [50, 58],
  ].some(([from = 0, to = 0]) => id >= from && id <= to);
  return isDate ? 'date' : 'general';
}

function decimalText(number: number): string {
  const text = String(Number(number.toPrecision(15)));
  if (!text.includes('e')) return text;
  if (Math.abs(number) >= 1) return BigInt(Math.round(number)).toString();
  return number.toFixed(20).replace(/0+$/, '');
}

const DAY = 86_400_000;

function dateText(days: number, is1904: boolean): string {
  if (days < 0 || days > 2_958_466) return decimalText(days);
  // Day 60 is a 29 February 1900 that never was.
  const since = is1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, days < 60 ? 31 : 30);
  const seconds = Math.round(((days % 1) * DAY) / 1000) * 1000;
  const [day = '', time = ''] = new Date(since + Math.floor(days) * DAY + seconds)
    .toISOString()
    .split('T');
  if (seconds === 0) return day;
  return days < 1 ? time.slice(0, 8) : `${day} ${time.slice(0, 8)}`;
}
