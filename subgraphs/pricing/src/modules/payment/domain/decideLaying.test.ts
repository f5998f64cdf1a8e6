import { expect, it } from 'vitest';
import { decideLaying, type Laying } from './decideLaying.ts';

const open = [
  { id: 'A', open: '300.00' },
  { id: 'B', open: '120.00' },
];
const lay = (left: string, ...asked: Laying[]) => decideLaying(left, open, asked);

it('lays as much as goes on the invoices in the order asked', () => {
  expect(lay('400', { invoiceId: 'B' }, { invoiceId: 'A' })).toEqual({
    ok: true,
    parts: [
      { id: 'B', open: '120.00' },
      { id: 'A', open: '280.00' },
    ],
  });
});

it('lays just the sum that is asked', () => {
  const parts = [{ id: 'A', open: '50.50' }];
  expect(lay('400', { invoiceId: 'A', amount: '50.5' })).toEqual({ ok: true, parts });
});

it.each<[string, Laying[], string]>([
  ['400', [{ invoiceId: 'C' }], 'lay.0.invoiceId'],
  ['400', [{ invoiceId: 'A' }, { invoiceId: 'A' }], 'lay.1.invoiceId'],
  ['300', [{ invoiceId: 'A' }, { invoiceId: 'B' }], 'lay.1.invoiceId'],
  ['400', [{ invoiceId: 'A', amount: '300.01' }], 'lay.0.amount'],
  ['100', [{ invoiceId: 'A', amount: '100.01' }], 'lay.0.amount'],
  ['400', [{ invoiceId: 'A', amount: '0' }], 'lay.0.amount'],
  ['400', [{ invoiceId: 'A', amount: '-1' }], 'lay.0.amount'],
  ['400', [{ invoiceId: 'A', amount: '1.001' }], 'lay.0.amount'],
])('of %s refuses %j for its %s', (left, asked, field) => {
  expect(lay(left, ...asked)).toMatchObject({ ok: false, field });
});
