import { expect, it } from 'vitest';
import { gridMove } from './gridMove.ts';

const size = { rows: 2, columns: 3 };

it('arrows lead to the neighbour, Enter to the one below, and none out of the grid', () => {
  const at = { row: 0, column: 1 };
  expect(gridMove('ArrowRight', at, size)).toEqual({ row: 0, column: 2 });
  expect(gridMove('Enter', at, size)).toEqual({ row: 1, column: 1 });
  expect(gridMove('ArrowUp', at, size)).toBeNull();
  expect(gridMove('Enter', { row: 1, column: 1 }, size)).toBeNull();
  expect(gridMove('7', at, size)).toBeNull();
});
