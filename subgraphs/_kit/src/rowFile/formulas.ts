// What Excel, LibreOffice and their full-width forms begin a formula with.
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;
const NEGATIVE_NUMBER = /^-\d+([.,]\d+)?$/;

/**
 * The text as it may stand in a file that somebody opens with a spreadsheet: what would be taken for a
 * formula has an apostrophe before it. Negative numbers stay as they are.
 */
export function withoutFormula(text: string): string {
  return FORMULA.test(text) && !NEGATIVE_NUMBER.test(text) ? `'${text}` : text;
}

/** The text of a cell before `withoutFormula`, so that a file that we wrote can be imported again. */
export function readCell(text: string): string {
  return text.startsWith("'") && FORMULA.test(text.slice(1)) ? text.slice(1) : text;
}

/** One line of a CSV file, safe to open with a spreadsheet. */
export const csvLine = (values: readonly string[]): string =>
  `${values.map((value) => quoted(withoutFormula(value))).join(',')}\n`;

const quoted = (value: string): string =>
  /[",;\t\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
