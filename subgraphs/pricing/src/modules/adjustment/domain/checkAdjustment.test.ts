import { expect, it } from 'vitest';
import { type AdjustmentFacts, checkAdjustment } from './checkAdjustment.ts';

const facts: AdjustmentFacts = {
  amount: '12200',
  reason: 'Two came back',
  day: null,
  vatRate: '22',
};
const faultOf = (rest: Partial<AdjustmentFacts>, mayBeNegative = false) =>
  checkAdjustment({ ...facts, ...rest }, '2026-09-10', mayBeNegative)?.field ?? null;

it('takes an amount with a reason, of today or of the last ten years', () => {
  expect(faultOf({})).toBeNull();
  expect(faultOf({ day: '2016-09-10', dueOn: '2016-10-10', vatRate: null })).toBeNull();
  expect(faultOf({ amount: '-0.01' }, true)).toBeNull();
});

it.each<[Partial<AdjustmentFacts>, keyof AdjustmentFacts]>([
  [{ amount: '0' }, 'amount'],
  [{ amount: '-1' }, 'amount'],
  [{ amount: '1.001' }, 'amount'],
  [{ amount: '9'.repeat(38) }, 'amount'],
  [{ reason: ' ' }, 'reason'],
  [{ day: '2026-09-11' }, 'day'],
  [{ day: '2016-09-09' }, 'day'],
  [{ dueOn: '2036-09-11' }, 'dueOn'],
  [{ vatRate: '-1' }, 'vatRate'],
  [{ vatRate: '100.5' }, 'vatRate'],
])('refuses %o for its %s', (rest, field) => {
  expect(faultOf(rest)).toBe(field);
});
