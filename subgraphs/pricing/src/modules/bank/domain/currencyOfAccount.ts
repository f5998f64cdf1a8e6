/** By the sixth to eighth digit of a Russian account number (Bank of Russia, 579-P); 810 is the rouble's old code. */
const CURRENCIES: Readonly<Record<string, string>> = {
  '810': 'RUB',
  '643': 'RUB',
  '840': 'USD',
  '978': 'EUR',
  '156': 'CNY',
  '398': 'KZT',
  '933': 'BYN',
};

/** The currency that a Russian account of 20 digits is kept in; empty where its digits don't say. */
export function currencyOfAccount(account: string): string {
  return /^\d{20}$/.test(account) ? (CURRENCIES[account.slice(5, 8)] ?? '') : '';
}
