import { compare } from '@kontor/kit/money.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeSteps } from './mergeSteps.ts';

const given = (row: number, from: string, unitPrice: string) => ({ row, from, unitPrice });

test('given steps stand over those that were there, which stay', () => {
  const before = [
    { from: '1', unitPrice: '100' },
    { from: '20', unitPrice: '90' },
  ];
  expect(mergeSteps(before, [given(2, '1.0', '99'), given(3, '50', '80')]).steps).toEqual([
    { from: '1.0', unitPrice: '99' },
    { from: '20', unitPrice: '90' },
    { from: '50', unitPrice: '80' },
  ]);
  expect(mergeSteps([], [given(3, '50', '80'), given(2, '1', '99')]).steps).toEqual([
    { from: '1', unitPrice: '99' },
    { from: '50', unitPrice: '80' },
  ]);
});

test('of two rows for one step the first counts, and another price is told', () => {
  const rows = [given(4, '1', '5'), given(2, '1', '6'), given(3, '1', '6.00')];
  expect(mergeSteps([], rows)).toEqual({
    steps: [{ from: '1', unitPrice: '6' }],
    contradictions: [{ row: 4, from: '1', unitPrice: '5', first: 2 }],
  });
});

test('steps ascend, each quantity once, whatever the order of the rows', () => {
  const step = fc.record({
    row: fc.integer({ min: 2, max: 99 }),
    from: fc.integer({ min: 1, max: 9 }).map(String),
    unitPrice: fc.integer({ min: 1, max: 99 }).map(String),
  });
  fc.assert(
    fc.property(
      fc.array(step),
      fc.uniqueArray(step, { selector: ({ from }) => from }),
      (rows, was) => {
        const { steps } = mergeSteps(was, rows);
        expect(steps.every(({ from }, i) => i === 0 || compare(from, steps[i - 1]!.from) > 0)).toBe(
          true,
        );
        const quantities = new Set([...rows, ...was].map(({ from }) => from));
        expect(steps).toHaveLength(quantities.size);
      },
    ),
  );
});
