import { expect, it } from 'vitest';
import { checkLines } from './checkLines.ts';

const lines = (count: number) => Array.from({ length: count }, () => ({ quantity: '1' }));

it('takes 1 to 5,000 lines', () => {
  expect(checkLines(lines(1))).toBeNull();
  expect(checkLines(lines(5000))).toBeNull();
  expect(checkLines([])?.field).toBe('lines');
  expect(checkLines(lines(5001))?.field).toBe('lines');
});

it('names the first line with a quantity that is none', () => {
  expect(checkLines([...lines(2), { quantity: '0.000' }])?.field).toBe('lines.2.quantity');
  for (const quantity of ['-1', '0.0000001', '1000000001', '9'.repeat(38)]) {
    expect(checkLines([{ quantity }])?.field).toBe('lines.0.quantity');
  }
});
