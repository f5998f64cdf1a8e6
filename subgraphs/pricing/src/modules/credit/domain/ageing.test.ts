import { expect, it } from 'vitest';
import { ageing, ageOf, nextDue } from './ageing.ts';

const today = '2026-09-10';

it.each([
  ['2026-10-01', 'notDue'],
  ['2026-09-10', 'notDue'],
  ['2026-09-09', 'days1To30'],
  ['2026-08-11', 'days1To30'],
  ['2026-08-10', 'days31To60'],
  ['2026-07-12', 'days31To60'],
  ['2026-07-11', 'days61To90'],
  ['2026-06-12', 'days61To90'],
  ['2026-06-11', 'over90Days'],
] as const)('an invoice due on %s is %s', (dueOn, age) => {
  expect(ageOf(dueOn, today)).toBe(age);
});

it('adds open sums up by age, none lost', () => {
  const sums = [
    { dueOn: '2026-09-01', open: '300000.00' },
    { dueOn: '2026-09-05', open: '0.01' },
    { dueOn: '2026-09-20', open: '120000.00' },
  ];
  expect(ageing(sums, today)).toEqual({
    notDue: '120000.00',
    days1To30: '300000.01',
    days31To60: '0.00',
    days61To90: '0.00',
    over90Days: '0.00',
  });
});

it('names what is due next, all invoices of that day together', () => {
  const sums = [
    { dueOn: '2026-09-01', open: '300' },
    { dueOn: '2026-09-20', open: '120' },
    { dueOn: '2026-09-20', open: '80' },
    { dueOn: '2026-09-21', open: '5' },
  ];
  expect(nextDue(sums, today)).toEqual({ on: '2026-09-20', amount: '200.00' });
  expect(nextDue([{ dueOn: '2026-09-01', open: '1' }], today)).toBeNull();
});
