/** The row of an id that was just written or read; its absence is a fault of ours. */
export function loaded<Row>(row: Row | null): Row {
  if (row === null) throw new Error('A row that was there a moment ago is gone.');
  return row;
}
