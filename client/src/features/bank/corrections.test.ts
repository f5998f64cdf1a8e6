import { describe, expect, test } from 'vitest';
import { confirmationOf, isSure, payerOf } from './corrections.ts';

const north = { id: 'north', name: 'North' };
const south = { id: 'south', name: 'South' };
const entry = { id: '1', payer: north, certainty: 'TAX_ID', similarPayment: null };

describe('confirming entries of a bank statement', () => {
  test('takes what was proposed where nobody says otherwise', () => {
    expect(confirmationOf(entry, undefined)).toEqual({
      id: '1',
      organizationId: null,
      invoiceIds: null,
    });
  });

  test('takes a person’s word before what was recognised', () => {
    const correction = { payer: south, invoiceIds: ['a', 'b'] };
    expect(payerOf(entry, correction)).toBe(south);
    expect(confirmationOf(entry, correction)).toEqual({
      id: '1',
      organizationId: 'south',
      invoiceIds: ['a', 'b'],
    });
  });

  test('waits for a payer', () => {
    expect(confirmationOf({ id: '1', payer: null }, undefined)).toBeNull();
    expect(
      confirmationOf({ id: '1', payer: null }, { payer: south, invoiceIds: null }),
    ).not.toBeNull();
  });

  test('chooses together only what is sure: not by a name alone, and not twice the same money', () => {
    expect(isSure(entry)).toBe(true);
    expect(isSure({ ...entry, certainty: 'NAME' })).toBe(false);
    expect(isSure({ ...entry, similarPayment: { id: 'p' } })).toBe(false);
    expect(isSure({ ...entry, payer: null, certainty: null })).toBe(false);
  });
});
