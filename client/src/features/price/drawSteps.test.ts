import { expect, it } from 'vitest';
import { drawSteps } from './drawSteps.ts';

const step = (from: string, amount: string) => ({ from, unitPrice: { amount } });

it('the staircase comes down with the price, each step as wide as the other', () => {
  expect(drawSteps([step('1', '100'), step('10', '90'), step('1000', '80.00')])).toEqual([
    { from: '1', left: 0, width: 100 / 3, height: 100 },
    { from: '10', left: 100 / 3, width: 100 / 3, height: 70 },
    { from: '1000', left: 200 / 3, width: 100 / 3, height: 40 },
  ]);
});

it('steps of one price stand level, and no steps draw nothing', () => {
  expect(drawSteps([step('1', '5'), step('10', '5.00')]).map(({ height }) => height)).toEqual([
    40, 40,
  ]);
  expect(drawSteps([])).toEqual([]);
});
