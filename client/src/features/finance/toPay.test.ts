import { describe, expect, test } from 'vitest';
import { isPayable, type OpenInvoice, toPay } from './toPay.ts';

const invoice = (amount: string, currency = 'RUB', sellerId = 'main'): OpenInvoice => ({
  id: `${amount} ${currency} ${sellerId}`,
  residual: { amount, currency },
  seller: { id: sellerId },
});

describe('what chosen invoices come to', () => {
  test('is the sum of what is left of them', () => {
    expect(toPay([invoice('1200.50'), invoice('0.55')])).toEqual({
      amount: '1201.05',
      currency: 'RUB',
    });
  });

  test('is nothing where nothing is chosen', () => {
    expect(toPay([])).toBeNull();
  });

  test('is no one payment in two currencies, or to two legal entities', () => {
    expect(toPay([invoice('1'), invoice('1', 'USD')])).toBeNull();
    expect(toPay([invoice('1'), invoice('1', 'RUB', 'other')])).toBeNull();
  });

  test('leaves out what is paid already', () => {
    expect(isPayable(invoice('0.00'))).toBe(false);
    expect(isPayable(invoice('0.01'))).toBe(true);
  });
});
