import type { TableCell, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { grid } from '../../document/rendering/invoiceTables.ts';
import { amountText } from '../../document/rendering/russianForms.ts';

/** A table as another subgraph composed it. */
export interface TableContent {
  title: string;
  facts: ReadonlyArray<{ name: string; value: string }>;
  columns: ReadonlyArray<{ name: string; isNumber: boolean }>;
  /** A cell for each column; numbers in plain notation. */
  rows: ReadonlyArray<readonly string[]>;
}

/** The table as a paper: title, facts, and the rows with their head repeated on every page. */
export function tablePaper(
  { title, facts, columns, rows }: TableContent,
  madeAt: Date,
): TDocumentDefinitions {
  const head = columns.map(
    ({ name }): TableCell => ({ text: name, bold: true, fillColor: '#f0f0f0' }),
  );
  return {
    info: { title, creationDate: madeAt },
    pageSize: 'A4',
    pageMargins: [36, 36, 36, 48],
    defaultStyle: { font: 'Roboto', fontSize: 9 },
    footer: (page, pages) => ({
      columns: [{ text: title }, { text: `${page} / ${pages}`, alignment: 'right' }],
      color: '#666666',
      margin: [36, 12, 36, 0],
      fontSize: 7,
    }),
    content: [
      { text: title, fontSize: 15, bold: true, margin: [0, 0, 0, 8] },
      ...facts.map(({ name, value }) => ({ text: [`${name}: `, { text: value, bold: true }] })),
      {
        table: {
          headerRows: 1,
          dontBreakRows: true,
          widths: columns.map(({ isNumber }, index) => (isNumber || index !== 1 ? 'auto' : '*')),
          body: [head, ...rows.map((row) => cellsOf(row, columns))],
        },
        layout: grid,
        fontSize: 8,
        margin: [0, 8, 0, 0],
      },
    ],
  };
}

const cellsOf = (row: readonly string[], columns: TableContent['columns']): TableCell[] =>
  row.map((text, index) =>
    columns[index]?.isNumber && text !== ''
      ? { text: amountText(text), alignment: 'right', noWrap: true }
      : text,
  );
