import { describe, expect, it } from 'vitest';
import { needsApproval } from './needsApproval.ts';

const rub = (amount: string) => ({ amount, currency: 'RUB' });

describe('an order of 120,000 with VAT', () => {
  it.each([
    ['no limit', null, false],
    ['a limit of 120,000.00', rub('120000.00'), false],
    ['a limit of 119,999.99', rub('119999.99'), true],
    ['a limit in another currency', { amount: '900000', currency: 'EUR' }, true],
  ])('of a person with %s', (_case, limit, isWaiting) => {
    expect(needsApproval(rub('120000'), limit)).toBe(isWaiting);
  });
});
