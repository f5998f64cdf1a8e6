import { expect, it } from 'vitest';
import { allocationBookings } from './allocationBookings.ts';
import { postingsOf } from './postingsOf.ts';

/** ADVANCE and RECEIVABLE by contract; debit counts up, credit down. */
function balances(from: string | null, to: string | null): Record<string, number> {
  const sums: Record<string, number> = {};
  const bookings = allocationBookings({
    amount: '100',
    invoice: { id: 'I', contractId: to },
    credit: { paymentId: 'P', contractId: from },
  });
  for (const booking of bookings) {
    for (const { debit, credit, amount } of postingsOf(booking)) {
      const [up, down] = [`${booking.contractId}:${debit}`, `${booking.contractId}:${credit}`];
      sums[up] = (sums[up] ?? 0) + Number(amount);
      sums[down] = (sums[down] ?? 0) - Number(amount);
    }
  }
  return sums;
}

it('uses an advance up and pays the invoice in the books of their contract', () => {
  expect(balances('12', '12')).toEqual({ '12:ADVANCE': 100, '12:RECEIVABLE': -100 });
  expect(balances(null, null)).toEqual({ 'null:ADVANCE': 100, 'null:RECEIVABLE': -100 });
});

it('moves an advance over that was paid under another contract', () => {
  expect(balances('12', '15')).toEqual({
    '12:ADVANCE': 100,
    '12:TRANSFER': -100,
    '15:TRANSFER': 100,
    '15:ADVANCE': 0,
    '15:RECEIVABLE': -100,
  });
});
