import { expect, it } from 'vitest';
import { invoiceStatus } from './invoiceStatus.ts';

it.each([
  ['100.00', '2026-01-01', 'PAID'],
  ['99.99', '2026-01-31', 'PARTLY_PAID'],
  ['0.00', '2026-01-31', 'OPEN'],
  ['0.00', '2026-01-30', 'OVERDUE'],
  ['99.99', '2026-01-30', 'OVERDUE'],
])('with %s of 100 paid, due %s, it is %s on 31 January', (paid, dueOn, status) => {
  expect(invoiceStatus({ totalWithVat: '100.00', paid, dueOn }, '2026-01-31')).toBe(status);
});
