import { isPositive } from '@kontor/kit/money.ts';
import { isAmount } from '../../ledger/domain/isAmount.ts';

export interface PaymentFacts {
  amount: string;
  currency: string;
  receivedOn: string;
  externalId: string;
  purpose?: string | null;
}

export interface PaymentFault {
  field: keyof PaymentFacts;
  message: string;
}

const LONGEST_AGO_YEARS = 10;

/** What is wrong with a payment that is to be recorded today, of a customer that settles in these currencies; null = nothing. */
export function checkPayment(
  { amount, currency, receivedOn, externalId, purpose }: PaymentFacts,
  currencies: readonly string[],
  today: string,
): PaymentFault | null {
  const fault = (field: keyof PaymentFacts, message: string) => ({ field, message });
  if (!isPositive(amount)) return fault('amount', 'A payment is more than zero.');
  if (!isAmount(amount)) return fault('amount', 'A payment has at most 2 decimals.');
  if (!currencies.includes(currency)) {
    return fault('currency', `The customer settles in ${currencies.join(', ')}.`);
  }
  const earliest = `${Number(today.slice(0, 4)) - LONGEST_AGO_YEARS}${today.slice(4)}`;
  if (receivedOn > today || receivedOn < earliest) {
    return fault('receivedOn', 'A payment is received today or in the last 10 years.');
  }
  if (externalId.length < 1 || externalId.length > 100) {
    return fault('externalId', 'The number of a payment has 1 to 100 characters.');
  }
  if (purpose && purpose.length > 500) {
    return fault('purpose', 'The purpose has at most 500 characters.');
  }
  return null;
}
