import { expect, it } from 'vitest';
import { decideNotice, type IntentState } from './decideNotice.ts';
import type { PaymentNotice } from './paymentNotice.ts';

const decide = (status: IntentState['status'], kind: PaymentNotice['kind'], told: object = {}) =>
  decideNotice(
    { status, amount: '100.00', currency: 'RUB' },
    { kind, key: 'K', amount: '100', currency: 'RUB', ...told },
  );

it.each<[IntentState['status'], PaymentNotice['kind'], ReturnType<typeof decide>]>([
  ['CREATED', 'SUCCEEDED', 'PAY'],
  ['FAILED', 'SUCCEEDED', 'PAY'],
  ['PAID', 'SUCCEEDED', 'NOTHING'],
  ['REVERSED', 'SUCCEEDED', 'NOTHING'],
  ['CREATED', 'FAILED', 'FAIL'],
  ['PAID', 'FAILED', 'NOTHING'],
  ['PAID', 'REVERSED', 'REVERSE'],
  ['REVERSED', 'REVERSED', 'NOTHING'],
  ['CREATED', 'REVERSED', 'REFUSE'],
  ['FAILED', 'REVERSED', 'REFUSE'],
])('of a payment that is %s the notice %s means %s', (status, kind, meaning) => {
  expect(decide(status, kind)).toBe(meaning);
});

it('is not believed with another sum or currency', () => {
  expect(decide('CREATED', 'SUCCEEDED', { amount: '100.01' })).toBe('REFUSE');
  expect(decide('CREATED', 'SUCCEEDED', { currency: 'USD' })).toBe('REFUSE');
});
