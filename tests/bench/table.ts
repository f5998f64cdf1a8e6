/** Rows of text under a heading; the first column to the left, figures to the right. */
export interface Table {
  columns: string[];
  rows: string[][];
  /** Lines below it. */
  notes?: string[];
}

export function printTable({ columns, rows, notes = [] }: Table): void {
  const lines = [columns, ...rows];
  const widths = columns.map((_, i) => Math.max(...lines.map((line) => line[i]?.length ?? 0)));
  const print = (cells: string[]) =>
    console.log(
      cells
        .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
        .join('  '),
    );
  console.log();
  print(columns);
  print(widths.map((width) => '-'.repeat(width)));
  for (const row of rows) print(row);
  if (notes.length > 0) console.log();
  for (const note of notes) console.log(note);
}

/** A figure with as many decimals as one reads at a glance; a dash where it is not known. */
export function figure(value: number | undefined, decimals = 1): string {
  return value === undefined || Number.isNaN(value) ? '-' : value.toFixed(decimals);
}

export const megabytes = (bytes: number | undefined) => figure(bytes && bytes / 1024 ** 2, 0);
