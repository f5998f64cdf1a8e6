import { compare, decimal, isPositive, readDecimal } from '@kontor/kit/money.ts';
import { readDay } from '../../publication/domain/readDay.ts';
import type { BankEntry, EntryReading } from './bankEntry.ts';

/** An entry in the bank's own words, whatever the format. */
export interface WrittenEntry extends Omit<BankEntry, 'payerTaxId' | 'payerAccount'> {
  payerTaxId: string;
  payerAccount: string;
}

const LARGEST = '1000000000000';
const LONGEST_PURPOSE = 1000;
/** An IBAN has 34 characters at most, a tax id fewer. */
const LONGEST_CODE = 40;

/** The entry, its sum, day and currency checked: a sum above zero in kopecks, a day that exists, three letters. */
export function readEntry(written: WrittenEntry): EntryReading {
  const { place, number, payerTaxId, payerAccount } = written;
  const fault = (field: string, value: string, reason: string): EntryReading => ({
    ok: false,
    fault: { place, field, value: value.slice(0, 100), reason },
  });
  const amount = readDecimal(written.amount);
  if (amount === null) return fault('amount', written.amount, 'it is not a number');
  if (!isPositive(amount)) return fault('amount', written.amount, 'it is not above zero');
  if (decimal(amount).decimalPlaces() > 2) {
    return fault('amount', written.amount, 'it has more than 2 decimals');
  }
  if (compare(amount, LARGEST) > 0) return fault('amount', written.amount, 'it is too large');
  const bookedOn = readDay(written.bookedOn);
  if (bookedOn === null) return fault('bookedOn', written.bookedOn, 'there is no such day');
  if (!/^[A-Z]{3}$/.test(written.currency)) {
    return fault('currency', written.currency, 'it is not the code of a currency');
  }
  if (number === '' || number.length > 70) {
    return fault('number', number, 'a payment has a number of 1 to 70 characters');
  }
  return {
    ok: true,
    entry: {
      ...written,
      amount: decimal(amount).toFixed(2),
      bookedOn,
      account: code(written.account),
      payerName: written.payerName.slice(0, 200),
      payerTaxId: code(payerTaxId) || null,
      payerAccount: code(payerAccount) || null,
      purpose: written.purpose.slice(0, LONGEST_PURPOSE),
    },
  };
}

/** A code without what people put between its characters. */
const code = (text: string): string => text.replace(/\W/g, '').toUpperCase().slice(0, LONGEST_CODE);
