import { expect, it } from 'vitest';
import { checkTerms, type NewTerms } from './checkTerms.ts';

const terms = { limit: '1000000', overdueThreshold: '0', paymentDays: 30, graceDays: 5 };

it('takes a limit of nothing, of zero and of any amount', () => {
  for (const limit of [null, '0', '0.10', '1000000.00']) {
    expect(checkTerms({ ...terms, limit })).toBeNull();
  }
});

it.each<[Partial<NewTerms>, keyof NewTerms]>([
  [{ limit: '-0.01' }, 'limit'],
  [{ limit: '0.001' }, 'limit'],
  [{ limit: '9'.repeat(19) }, 'limit'],
  [{ overdueThreshold: '-1' }, 'overdueThreshold'],
  [{ paymentDays: -1 }, 'paymentDays'],
  [{ paymentDays: 366 }, 'paymentDays'],
  [{ graceDays: 366 }, 'graceDays'],
])('refuses %o for its %s', (rest, field) => {
  expect(checkTerms({ ...terms, ...rest })?.field).toBe(field);
});
