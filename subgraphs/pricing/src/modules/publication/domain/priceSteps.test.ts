import { expect, test } from 'vitest';
import { priceAt, sameSteps } from './priceSteps.ts';

const steps = [
  { from: '1', unitPrice: '100' },
  { from: '20', unitPrice: '90.5' },
];

test('steps are the same by value, not by spelling', () => {
  const spelled = [
    { from: '1.0', unitPrice: '100.0000' },
    { from: '20', unitPrice: '90.50' },
  ];
  expect(sameSteps(steps, spelled)).toBe(true);
  expect(sameSteps(steps, steps.slice(1))).toBe(false);
  expect(sameSteps(steps, [...steps.slice(1), ...steps.slice(1)])).toBe(false);
  expect(sameSteps([], [])).toBe(true);
});

test('the price of a quantity is that of the highest step that it reaches', () => {
  expect(priceAt(steps, '1')).toBe('100');
  expect(priceAt(steps, '19.99')).toBe('100');
  expect(priceAt(steps, '20')).toBe('90.5');
  expect(priceAt(steps, '0.5')).toBeNull();
});
