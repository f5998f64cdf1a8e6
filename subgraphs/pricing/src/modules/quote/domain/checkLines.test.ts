import { expect, it } from 'vitest';
import { checkLines } from './checkLines.ts';

const lines = (count: number) => Array.from({ length: count }, () => ({ quantity: '1' }));

it('takes 1 to 5,000 lines', () => {
  expect(checkLines(lines(1))).toBeNull();
  expect(checkLines(lines(5000))).toBeNull();
  expect(checkLines([])?.field).toBe('lines');
  expect(checkLines(lines(5001))?.field).toBe('lines');
});

it('names the first line without a quantity above zero', () => {
  expect(checkLines([...lines(2), { quantity: '0.000' }])?.field).toBe('lines.2.quantity');
  expect(checkLines([{ quantity: '-1' }])?.field).toBe('lines.0.quantity');
});
