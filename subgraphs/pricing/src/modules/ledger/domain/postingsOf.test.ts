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

const shipment = { kind: 'SHIPMENT', total: '100', vat: '22' } as const;
const invoice = { kind: 'INVOICE', totalWithVat: '122' } as const;

it('turns a shipment into a debt, an invoice and, once paid, into money', () => {
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

it('takes sales and their tax back by a credit note, which waits for an invoice like money', () => {
  const creditNote = { kind: 'CREDIT_NOTE', amount: '12.20', vat: '2.20' } as const;
  expect(balances([shipment, invoice, creditNote])).toEqual({
    SHIPPED: 0,
    RECEIVABLE: 122,
    SALES: -90,
    VAT: -19.8,
    ADVANCE: -12.2,
  });
});

it('gives a debt up as a loss, and corrects it in either direction', () => {
  const laid = { kind: 'ALLOCATION', amount: '122' } as const;
  const writeOff = { kind: 'WRITE_OFF', amount: '122' } as const;
  expect(balances([shipment, invoice, writeOff, laid])).toMatchObject({
    RECEIVABLE: 0,
    ADVANCE: 0,
    BAD_DEBT: 122,
  });
  expect(balances([{ kind: 'CORRECTION', amount: '5', direction: 'DEBIT' }])).toEqual({
    RECEIVABLE: 5,
    CORRECTIONS: -5,
  });
  expect(balances([{ kind: 'CORRECTION', amount: '5', direction: 'CREDIT' }])).toEqual({
    CORRECTIONS: 5,
    ADVANCE: -5,
  });
});

it('takes each posting back by its mirror', () => {
  const operations: LedgerOperation[] = [
    shipment,
    invoice,
    { kind: 'PAYMENT', amount: '122' },
    { kind: 'ALLOCATION', amount: '122' },
  ];
  const reversals = operations
    .flatMap(postingsOf)
    .map((of): LedgerOperation => ({ kind: 'REVERSAL', of }));
  for (const balance of Object.values(balances([...operations, ...reversals]))) {
    expect(balance).toBe(0);
  }
});

it('books no tax for goods sold without VAT', () => {
  expect(postingsOf({ kind: 'SHIPMENT', total: '100', vat: '0.00' })).toEqual([
    { debit: 'SHIPPED', credit: 'SALES', amount: '100' },
  ]);
});
