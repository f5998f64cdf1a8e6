import { describe, expect, it } from 'vitest';
import { needsApproval } from './needsApproval.ts';

const rub = (amount: string) => ({ amount, currency: 'RUB' });
const euros = { amount: '900000', currency: 'EUR' };

describe('an order of 120,000 with VAT', () => {
  it.each([
    ['no limit', null, false],
    ['a limit of 120,000.00', rub('120000.00'), false],
    ['a limit of 119,999.99', rub('119999.99'), true],
    ['a limit in another currency', euros, true],
  ])('of a person with %s for an order', (_case, orderLimit, isWaiting) => {
    expect(needsApproval(rub('120000'), { orderLimit, monthLimit: null }, '0')).toBe(isWaiting);
  });

  it.each([
    ['no limit', null, '999999.99', false],
    ['500,000, of which 380,000.00 are spent', rub('500000'), '380000.00', false],
    ['500,000, of which 380,000.01 are spent', rub('500000'), '380000.01', true],
    ['a limit in another currency', euros, '0', true],
  ])('of a person with %s for a month', (_case, monthLimit, spent, isWaiting) => {
    expect(needsApproval(rub('120000'), { orderLimit: null, monthLimit }, spent)).toBe(isWaiting);
  });
});
