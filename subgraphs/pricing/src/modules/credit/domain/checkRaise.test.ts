import { expect, it } from 'vitest';
import { type AskedRaise, checkRaise, type RaiseFault } from './checkRaise.ts';

const raise: AskedRaise = { limit: '1500000', from: null, until: '2026-10-01' };
const faultOf = (rest: Partial<AskedRaise>, usual: string | null = '1000000.00') =>
  checkRaise({ ...raise, ...rest }, usual, '2026-09-10')?.field ?? null;

it('takes a higher limit from today or later, for a year at most', () => {
  expect(faultOf({})).toBeNull();
  expect(faultOf({ from: '2026-09-10', until: '2026-09-11' })).toBeNull();
  expect(faultOf({ until: '2027-09-11' })).toBeNull();
});

it.each<[Partial<AskedRaise>, RaiseFault['field']]>([
  [{ limit: '1000000.00' }, 'limit'],
  [{ limit: '2000000.001' }, 'limit'],
  [{ from: '2026-09-09' }, 'from'],
  [{ until: '2026-09-10' }, 'until'],
  [{ from: '2026-09-20', until: '2026-09-20' }, 'until'],
  [{ until: '2027-09-12' }, 'until'],
])('refuses %o for its %s', (rest, field) => {
  expect(faultOf(rest)).toBe(field);
});

it('refuses to raise the limit of a customer that pays in advance', () => {
  expect(faultOf({}, null)).toBe('organizationId');
});
