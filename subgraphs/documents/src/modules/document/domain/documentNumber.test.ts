import { expect, test } from 'vitest';
import { documentNumber } from './documentNumber.ts';

test('an invoice and a UPD are numbered apart, each within its year', () => {
  expect(documentNumber('INVOICE', 2026, 7)).toBe('СЧ-2026-000007');
  expect(documentNumber('UPD', 2027, 1_234_567)).toBe('УПД-2027-1234567');
});
