import { describe, expect, it } from 'vitest';
import { formatMoney } from './formatMoney.ts';

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
const rub = (amount: string) => ({ amount, currency: 'RUB' });

describe('money as it is shown', () => {
  it('follows the language: groups, comma or point, place of the sign', () => {
    expect(plain(formatMoney(rub('1234567.5'), 'ru'))).toBe('1 234 567,50 ₽');
    expect(plain(formatMoney(rub('1234567.5'), 'en'))).toBe('₽1,234,567.50');
  });

  it('keeps every kopeck of a sum too large for a float', () => {
    expect(plain(formatMoney(rub('90071992547409931.07'), 'ru'))).toBe(
      '90 071 992 547 409 931,07 ₽',
    );
  });

  it('shows four decimals of a unit price, and two where it has no more', () => {
    expect(plain(formatMoney(rub('10.4040'), 'ru', 'unitPrice'))).toBe('10,404 ₽');
    expect(plain(formatMoney(rub('10.4000'), 'ru', 'unitPrice'))).toBe('10,40 ₽');
  });
});
