import { expect, test } from 'vitest';
import { composeInvoice } from './composeInvoice.ts';
import { buyer, invoice, payee, seller, units } from './invoice.fixture.ts';

test('an invoice says who owes whom how much for what', () => {
  const content = composeInvoice('СЧ-2026-000001', invoice, { seller, buyer, payee, units });
  expect(content).toMatchObject({
    number: 'СЧ-2026-000001',
    date: '2026-09-01',
    dueOn: '2026-10-01',
    seller,
    buyer,
    invoice: { number: 'INV-2026-000042' },
    totals: { total: '99.99', vat: '21.99', totalWithVat: '121.98' },
  });
  expect(
    content.lines.map(({ position, sku, unit }) => `${position} ${sku} ${unit?.symbol ?? '–'}`),
  ).toEqual(['1 KV-1 м', '2 LP-2 шт', '3 AV-3 –']);
});

test('VAT is told apart by rate, and «без НДС» is not 0 %', () => {
  const [line] = invoice.lines;
  const lines = ['22', '10', null, '0', '22'].map((vatRate) => ({
    ...line!,
    vatRate,
    vat: vatRate ? '7.33' : '0.00',
  }));
  const { totals } = composeInvoice(
    'СЧ-2026-000002',
    { ...invoice, lines },
    { seller, buyer, payee, units },
  );
  expect(totals.byVatRate).toEqual([
    { vatRate: '22', total: '66.66', vat: '14.66' },
    { vatRate: '10', total: '33.33', vat: '7.33' },
    { vatRate: null, total: '33.33', vat: '0.00' },
    { vatRate: '0', total: '33.33', vat: '7.33' },
  ]);
});
