import { expect, it } from 'vitest';
import { creditBlock } from './creditBlock.ts';
import { overdueDebt } from './overdueDebt.ts';

const terms = { overdueThreshold: '10000', graceDays: 5, isStopped: false };
const debt = (overdue: string, oldestOverdueDays: number) => ({ overdue, oldestOverdueDays });

it('holds shipments at 260,000 overdue for 9 days, and says what lifts it (scenario E4)', () => {
  const september10 = overdueDebt(
    { pastDue: '300000', oldestDueOn: '2026-09-01', unallocated: '40000' },
    '2026-09-10',
  );
  expect(september10).toEqual(debt('260000.00', 9));
  expect(creditBlock(september10, '0', terms)).toEqual({
    level: 'HOLD_SHIPMENT',
    liftedBy: '250000.00',
  });
});

it('only warns once the payment of 255,000 leaves 5,000 overdue, under the threshold', () => {
  const september11 = overdueDebt(
    { pastDue: '45000', oldestDueOn: '2026-09-01', unallocated: '40000' },
    '2026-09-11',
  );
  expect(creditBlock(september11, '0', terms)).toEqual({ level: 'WARN', liftedBy: '5000.00' });
});

it.each([
  ['nothing on the first day', '0.00', 0, null],
  ['a warning from day 1', '99999.00', 1, 'WARN'],
  ['a warning on the last day of grace', '99999.00', 5, 'WARN'],
  ['no shipments after the grace days', '99999.00', 6, 'HOLD_SHIPMENT'],
  ['a warning as long as the threshold is not passed', '10000.00', 30, 'WARN'],
  ['only prepaid orders from day 15', '99999.00', 15, 'PREPAID_ONLY'],
] as const)('ladder: %s', (_case, overdue, days, level) => {
  expect(creditBlock(debt(overdue, days), '0', terms)?.level ?? null).toBe(level);
});

it('holds shipments over the limit until the larger of the two sums is paid', () => {
  expect(creditBlock(debt('0.00', 0), '700.5', terms)).toEqual({
    level: 'HOLD_SHIPMENT',
    liftedBy: '700.50',
  });
  expect(creditBlock(debt('10500.00', 6), '700.5', terms)?.liftedBy).toBe('700.50');
  expect(creditBlock(debt('12000.00', 6), '700.5', terms)?.liftedBy).toBe('2000.00');
});

it('is stopped by a decision that no payment lifts', () => {
  expect(creditBlock(debt('0.00', 0), '0', { ...terms, isStopped: true })).toEqual({
    level: 'STOP',
    liftedBy: null,
  });
});

it('is not overdue while unallocated payments cover what is past due', () => {
  const covered = { pastDue: '100', oldestDueOn: '2026-01-01', unallocated: '100' };
  expect(overdueDebt(covered, '2026-02-01')).toEqual(debt('0.00', 0));
});
