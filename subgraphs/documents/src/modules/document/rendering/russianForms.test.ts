import { expect, test } from 'vitest';
import { amountText, dateText, priceText, quantityText, vatRateText } from './russianForms.ts';

const plain = (text: string) => text.replaceAll('\u00A0', ' ');

test('amounts are grouped, with a decimal comma', () => {
  expect(plain(amountText('1234567.8'))).toBe('1 234 567,80');
  expect(plain(amountText('-999.5'))).toBe('-999,50');
});

test('prices keep what they have beyond kopecks', () => {
  expect(plain(priceText('33.3300'))).toBe('33,33');
  expect(plain(priceText('1000'))).toBe('1 000,00');
  expect(plain(priceText('0.1250'))).toBe('0,125');
});

test('quantities have no needless zeros', () => {
  expect(plain(quantityText('1200'))).toBe('1 200');
  expect(plain(quantityText('2.500'))).toBe('2,5');
  expect(plain(quantityText('10.000'))).toBe('10');
});

test('dates are written out', () => {
  expect(plain(dateText('2026-09-01'))).toBe('1 сентября 2026 г.');
});

test('«без НДС» is not 0 %', () => {
  expect(plain(vatRateText('22'))).toBe('22 %');
  expect(plain(vatRateText('0'))).toBe('0 %');
  expect(vatRateText(null)).toBe('без НДС');
});
