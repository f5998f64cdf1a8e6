import { expect, it } from 'vitest';
import { readNotice } from './readNotice.ts';

const data = { payment: 'K', amount: '100.00', currency: 'RUB' };

it('reads what is told of a payment', () => {
  expect(readNotice(JSON.stringify({ type: 'payment.succeeded', data }))).toEqual({
    kind: 'SUCCEEDED',
    key: 'K',
    amount: '100.00',
    currency: 'RUB',
  });
});

it.each([
  'no JSON',
  'null',
  '[]',
  JSON.stringify({ type: 'toString', data }),
  JSON.stringify({ type: 'payment.succeeded' }),
  JSON.stringify({ type: 'payment.succeeded', data: { ...data, amount: 100 } }),
  JSON.stringify({ type: 'payment.succeeded', data: { ...data, amount: '1e400' } }),
  JSON.stringify({ type: 'payment.succeeded', data: { ...data, amount: '-1' } }),
  JSON.stringify({ type: 'payment.succeeded', data: { ...data, payment: {} } }),
])('does not read %s', (body) => {
  expect(readNotice(body)).toBeNull();
});
