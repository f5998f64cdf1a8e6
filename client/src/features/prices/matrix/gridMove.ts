/** A cell of a grid, counted from 0. */
export interface GridCell {
  row: number;
  column: number;
}

const MOVES: Record<string, [number, number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  Enter: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Where a key leads to from a cell; null where it leads nowhere. */
export function gridMove(
  key: string,
  { row, column }: GridCell,
  size: { rows: number; columns: number },
): GridCell | null {
  const move = MOVES[key];
  if (!move) return null;
  const to = { row: row + move[0], column: column + move[1] };
  const isInside = to.row >= 0 && to.row < size.rows && to.column >= 0 && to.column < size.columns;
  return isInside ? to : null;
}
