import { describe, expect, test } from 'vitest';
import { freeOf, movesOf } from './paymentMoves.ts';

const laid = (id: string, amount: string) => ({ invoice: { id }, amount: { amount } });

describe('moving a payment between invoices', () => {
  test('frees what is taken back, beside what was not laid', () => {
    expect(freeOf('10.00', [laid('a', '100.00'), laid('b', '5.50')], ['b'])).toBe('15.50');
    expect(freeOf('0.00', [laid('a', '100.00')], [])).toBe('0.00');
  });

  test('lays what is typed, and leaves out what is not', () => {
    expect(movesOf({ a: '10,5', b: '', c: '0' }, '15.50')).toEqual([
      { invoiceId: 'a', amount: '10.5' },
    ]);
  });

  test('lays no more than is free, all invoices together', () => {
    expect(movesOf({ a: '10', b: '5.51' }, '15.50')).toBeNull();
    expect(movesOf({ a: '10', b: '5.50' }, '15.50')).toHaveLength(2);
  });

  test('takes no words for sums', () => {
    expect(movesOf({ a: 'all' }, '15.50')).toBeNull();
  });
});
