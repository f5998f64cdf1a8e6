/** The row of an id that was just written or that a row refers to; its absence is a fault of ours. */
export function loaded<Row>(row: Row | null): Row {
  if (row === null) throw new Error('A row that must be there is missing.');
  return row;
}
