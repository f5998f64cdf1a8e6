import { expect, it } from 'vitest';
import { type LedgerOperation, postingsOf } from './postingsOf.ts';

/** Balances after the operations; debit counts up, credit down. */
function balances(operations: LedgerOperation[]): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const { debit, credit, amount } of operations.flatMap(postingsOf)) {
    sums[debit] = (sums[debit] ?? 0) + Number(amount);
    sums[credit] = (sums[credit] ?? 0) - Number(amount);
  }
  return sums;
}

it('turns a shipment into a debt, an invoice and, once paid, into money', () => {
  const shipment = { kind: 'SHIPMENT', total: '100', vat: '22' } as const;
  const invoice = { kind: 'INVOICE', totalWithVat: '122' } as const;
  const payment = { kind: 'PAYMENT', amount: '150' } as const;
  const allocation = { kind: 'ALLOCATION', amount: '122' } as const;

  expect(balances([shipment])).toEqual({ SHIPPED: 122, SALES: -100, VAT: -22 });
  expect(balances([shipment, invoice])).toMatchObject({ SHIPPED: 0, RECEIVABLE: 122 });
  expect(balances([shipment, invoice, payment, allocation])).toEqual({
    SHIPPED: 0,
    RECEIVABLE: 0,
    SALES: -100,
    VAT: -22,
    BANK: 150,
    ADVANCE: -28,
  });
});

it('books no tax for goods sold without VAT', () => {
  expect(postingsOf({ kind: 'SHIPMENT', total: '100', vat: '0.00' })).toEqual([
    { debit: 'SHIPPED', credit: 'SALES', amount: '100' },
  ]);
});
