export interface PastedRow {
  code: string;
  quantity: string;
}

/**
 * Rows of codes and quantities, pasted from a spreadsheet or typed: parted by a tab, a semicolon, or
 * the last blank of the line; a row without a quantity asks for one. Empty lines are left out.
 */
export function readRows(text: string): PastedRow[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(readRow);
}

function readRow(line: string): PastedRow {
  const parted = /[\t;]/.test(line) ? line.split(/[\t;]+/) : line.split(/\s+(?=\S+$)/);
  const [code = '', quantity = ''] = parted.map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'));
  return { code, quantity: quantity === '' ? '1' : quantity };
}
