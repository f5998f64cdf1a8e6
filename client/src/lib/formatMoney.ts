export interface MoneyValue {
  amount: string;
  currency: string;
}

/** `unitPrice` shows a price's third and fourth decimals where it has them. */
export type MoneyKind = 'amount' | 'unitPrice';

const formats = new Map<string, Intl.NumberFormat>();

/** Money in the reader's manner. The amount goes to `Intl` as text, so no digit is lost. */
export function formatMoney(
  { amount, currency }: MoneyValue,
  locale: string,
  kind: MoneyKind = 'amount',
): string {
  const key = `${locale} ${currency} ${kind}`;
  const format = formats.get(key) ?? moneyFormat(locale, currency, kind);
  formats.set(key, format);
  return format.format(amount as Intl.StringNumericLiteral);
}

function moneyFormat(locale: string, currency: string, kind: MoneyKind): Intl.NumberFormat {
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: 2,
    maximumFractionDigits: kind === 'unitPrice' ? 4 : 2,
  });
}
