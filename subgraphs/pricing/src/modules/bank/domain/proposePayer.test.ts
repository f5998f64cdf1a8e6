import { describe, expect, it } from 'vitest';
import type { BankEntry } from './bankEntry.ts';
import { indexPayers, proposePayer } from './proposePayer.ts';

const entry = (given: Partial<BankEntry>): BankEntry => ({
  place: 1,
  direction: 'IN',
  number: '77',
  bookedOn: '2026-09-11',
  amount: '255000.00',
  currency: 'RUB',
  account: '40702810000000000001',
  payerName: 'ООО "Север"',
  payerTaxId: null,
  payerAccount: null,
  purpose: '',
  ...given,
});

const NORTH = { organizationId: 'north', name: 'Север', taxId: '7701234567', accounts: ['A1'] };
const SOUTH = { organizationId: 'south', name: 'Юг', taxId: '7707654321', accounts: ['A2'] };
const payers = indexPayers([NORTH, SOUTH]);

describe('The payer of a bank entry', () => {
  it('is the one whose invoice the purpose names', () => {
    expect(proposePayer(entry({}), payers, ['south'])).toEqual({
      organizationId: 'south',
      match: 'INVOICE',
    });
  });

  it('is nobody for sure when tax id and invoice name two', () => {
    expect(proposePayer(entry({ payerTaxId: '7701234567' }), payers, ['south'])).toBeNull();
  });

  it('is known by tax id, then by account, then by name without its legal form', () => {
    const byTaxId = entry({ payerTaxId: '7701234567', payerAccount: 'A2' });
    expect(proposePayer(byTaxId, payers, [])).toMatchObject({ match: 'TAX_ID' });
    expect(proposePayer(entry({ payerAccount: 'A2' }), payers, [])).toEqual({
      organizationId: 'south',
      match: 'ACCOUNT',
    });
    expect(proposePayer(entry({}), payers, [])).toEqual({ organizationId: 'north', match: 'NAME' });
  });

  it('is nobody when two are alike, or nothing is known', () => {
    const twins = indexPayers([NORTH, { ...SOUTH, name: 'ПАО «СЕВЕР»' }]);
    expect(proposePayer(entry({}), twins, [])).toBeNull();
    expect(proposePayer(entry({ payerName: '' }), payers, [])).toBeNull();
    expect(proposePayer(entry({ payerName: 'ООО' }), payers, [])).toBeNull();
  });
});
