import { badInput } from '../../errors.ts';
import { readCell } from '../formulas.ts';
import { type Row, requireLimits } from '../readRows.ts';
import { childOf, childrenOf, textOf, type XmlElement } from '../xml/element.ts';
import { readElements } from '../xml/readElements.ts';
import { numberCellText } from './cellText.ts';
import { richText, unescapeText, type Workbook } from './openWorkbook.ts';

/** Columns that a sheet can have. */
const LAST_COLUMN = 16_384;

/**
 * Rows of a sheet as people see them, formulas by the values that were computed last; rows without
 * anything are left out. `note` hears how much of the sheet is read, from 0 to 1.
 */
export async function* readSheet(
  workbook: Workbook,
  sheet: string,
  note: (progress: number) => void,
): AsyncGenerator<Row> {
  let number = 0;
  let isHeader = true;
  const text = withProgress(workbook.archive.text(sheet), workbook.archive.sizeOf(sheet), note);
  for await (const element of readElements(text, new Set(['row']))) {
    number = numberOf(element, number);
    const values = valuesOf(element, workbook);
    if (values.length === 0) continue;
    requireLimits(isHeader ? 1 : number, values);
    isHeader = false;
    yield { number, values };
  }
}

/** As the row says, if it comes after the one before it; rows without a number follow one another. */
function numberOf({ attributes }: XmlElement, before: number): number {
  const told = Number(attributes.r);
  return Number.isSafeInteger(told) && told > before ? told : before + 1;
}

async function* withProgress(
  chunks: AsyncIterable<string>,
  size: number,
  note: (progress: number) => void,
): AsyncGenerator<string> {
  let read = 0;
  for await (const chunk of chunks) {
    read += chunk.length;
    note(Math.min(read / Math.max(size, 1), 1));
    yield chunk;
  }
}

/** The texts of a row's cells up to the last one with any. */
function valuesOf(row: XmlElement, workbook: Workbook): string[] {
  const values: string[] = [];
  let place = -1;
  for (const cell of childrenOf(row, 'c')) {
    place = cell.attributes.r ? placeOf(cell.attributes.r) : place + 1;
    const text = readCell(textOfCell(cell, workbook));
    if (text.trim() === '') continue;
    while (values.length < place) values.push('');
    values[place] = text;
  }
  return values;
}

/** `C7` is the third column: 2. */
function placeOf(reference: string): number {
  const [letters = ''] = /^[A-Z]{1,3}(?=\d+$)/.exec(reference) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  if (column < 1 || column > LAST_COLUMN) throw badInput(`"${reference.slice(0, 20)}" is no cell.`);
  return column - 1;
}

function textOfCell(cell: XmlElement, { strings, formats, is1904 }: Workbook): string {
  const stored = childOf(cell, 'v')?.text ?? '';
  switch (cell.attributes.t) {
    case 's':
      return strings[Number(stored)] ?? '';
    case 'inlineStr':
      return richText(childOf(cell, 'is') ?? cell);
    case 'str':
      return unescapeText(stored);
    case 'b':
      return stored.trim() === '1' ? 'true' : 'false';
    case 'e':
    case 'd':
      return textOf(cell, 'v');
    default:
      return numberCellText(stored, formats[Number(cell.attributes.s ?? 0)] ?? 'general', is1904);
  }
}
