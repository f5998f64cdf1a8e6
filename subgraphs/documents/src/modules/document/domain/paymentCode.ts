import { multiply, round } from '@kontor/kit/money.ts';
import type { InvoiceContent } from './invoiceContent.ts';

/**
 * What banks' apps read from the square code of an invoice: service data by ГОСТ Р 56042-2014,
 * version ST0001, UTF-8 ("2"), the sum in kopecks. Null when the invoice names no account, or isn't
 * in roubles.
 */
export function paymentCode({
  seller,
  payee,
  currency,
  totals,
  number,
  date,
}: InvoiceContent): string | null {
  if (!payee || currency !== 'RUB') return null;
  const fields = {
    Name: seller.legalName,
    PersonalAcc: payee.account,
    BankName: payee.bankName,
    BIC: payee.bic,
    CorrespAcc: payee.correspondentAccount,
    Sum: round(multiply(totals.totalWithVat, '100'), 0),
    Purpose: `Оплата по счёту № ${number} от ${date.split('-').reverse().join('.')}`,
    PayeeINN: seller.taxId,
    ...(seller.kpp && { KPP: seller.kpp }),
  };
  const parts = Object.entries(fields).map(
    ([name, value]) => `${name}=${value.replaceAll('|', ' ')}`,
  );
  return ['ST00012', ...parts].join('|');
}
