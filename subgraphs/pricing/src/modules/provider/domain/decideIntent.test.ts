import { expect, it } from 'vitest';
import { type ChosenInvoice, decideIntent } from './decideIntent.ts';

const invoice = (given: Partial<ChosenInvoice> = {}): ChosenInvoice => ({
  ...{ id: 'I', number: 'INV-2026-000001', sellerId: 'S', currency: 'RUB' },
  ...{ totalWithVat: '100.10', paid: '0.10' },
  ...given,
});

it('is the sum of what is open', () => {
  expect(decideIntent([invoice(), invoice({ paid: '0' })])).toEqual({
    ok: true,
    amount: '200.10',
    sellerId: 'S',
    currency: 'RUB',
  });
});

it.each<[string, Partial<ChosenInvoice>]>([
  ['is paid', { paid: '100.10' }],
  ['is in another currency', { currency: 'USD' }],
  ['is owed to another legal entity', { sellerId: 'T' }],
])('is refused when one %s', (_what, given) => {
  expect(decideIntent([invoice(), invoice(given)])).toMatchObject({ ok: false, place: 1 });
});
