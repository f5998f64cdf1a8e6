import { expect, it } from 'vitest';
import { checkPayment, type PaymentFacts } from './checkPayment.ts';

const payment: PaymentFacts = {
  amount: '255000.00',
  currency: 'RUB',
  receivedOn: '2026-09-11',
  externalId: '77',
  purpose: null,
};
const faultOf = (rest: Partial<PaymentFacts>) =>
  checkPayment({ ...payment, ...rest }, ['RUB'], '2026-09-11')?.field ?? null;

it('takes a payment of today or of the last ten years', () => {
  expect(faultOf({})).toBeNull();
  expect(faultOf({ receivedOn: '2016-09-11' })).toBeNull();
  expect(faultOf({ amount: '0.010' })).toBeNull();
});

it.each<[Partial<PaymentFacts>, keyof PaymentFacts]>([
  [{ amount: '0' }, 'amount'],
  [{ amount: '-1' }, 'amount'],
  [{ amount: '1.001' }, 'amount'],
  [{ amount: '9'.repeat(38) }, 'amount'],
  [{ currency: 'EUR' }, 'currency'],
  [{ receivedOn: '2026-09-12' }, 'receivedOn'],
  [{ receivedOn: '2016-09-10' }, 'receivedOn'],
  [{ externalId: '' }, 'externalId'],
  [{ externalId: 'x'.repeat(101) }, 'externalId'],
  [{ purpose: 'x'.repeat(501) }, 'purpose'],
])('refuses %o for its %s', (rest, field) => {
  expect(faultOf(rest)).toBe(field);
});
