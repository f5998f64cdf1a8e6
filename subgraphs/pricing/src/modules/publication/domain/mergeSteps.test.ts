import { compare } from '@kontor/kit/money.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeSteps } from './mergeSteps.ts';

const step = (from: string, unitPrice: string) => ({ from, unitPrice });

test('given steps stand over those that were there, which stay', () => {
  const before = [step('1', '100'), step('20', '90')];
  expect(mergeSteps(before, [step('50', '80'), step('1.0', '99')])).toEqual([
    ...[step('1.0', '99'), step('20', '90'), step('50', '80')],
  ]);
  expect(mergeSteps([], [step('50', '80'), step('1', '99')])).toEqual([
    ...[step('1', '99'), step('50', '80')],
  ]);
});

test('steps ascend, each quantity once, whatever the order of the rows', () => {
  const steps = fc.array(
    fc.record({
      from: fc.integer({ min: 1, max: 9 }).map(String),
      unitPrice: fc.integer({ min: 1, max: 99 }).map(String),
    }),
  );
  fc.assert(
    fc.property(steps, steps, (before, given) => {
      const merged = mergeSteps(before, given);
      for (const [i, { from, unitPrice }] of merged.entries()) {
        if (i > 0) expect(compare(from, merged[i - 1]!.from)).toBe(1);
        const first = [...given, ...before].find((one) => one.from === from);
        expect(unitPrice).toBe(first?.unitPrice);
      }
      expect(merged).toHaveLength(new Set([...given, ...before].map((one) => one.from)).size);
    }),
  );
});
