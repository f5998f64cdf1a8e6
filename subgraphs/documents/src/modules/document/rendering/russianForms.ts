import { round } from '@kontor/kit/money.ts';

const NO_BREAK = '\u00A0';

const MONTHS = [
  ...['января', 'февраля', 'марта', 'апреля', 'мая', 'июня'],
  ...['июля', 'августа', 'сентября', 'октября', 'ноября', 'декабря'],
];

/** "1 234 567,80", and not broken over lines. */
export const amountText = (amount: string): string => grouped(round(amount, 2));

/** A price has up to four digits after the comma, and at least two. */
export const priceText = (price: string): string => grouped(round(price, 4).replace(/0{1,2}$/, ''));

/** "2,5", "1 200". */
export const quantityText = (quantity: string): string =>
  grouped(quantity.includes('.') ? quantity.replace(/\.?0+$/, '') : quantity);

/** "1 сентября 2026 г." */
export function dateText(date: string): string {
  const [year, month, day] = date.split('-');
  return [Number(day), MONTHS[Number(month) - 1], year, 'г.'].join(NO_BREAK);
}

/** "22 %" or "без НДС", which are different things. */
export const vatRateText = (rate: string | null): string =>
  rate === null ? 'без НДС' : `${quantityText(rate)}${NO_BREAK}%`;

/** "руб." for roubles, else the code. */
export const currencyText = (currency: string): string => (currency === 'RUB' ? 'руб.' : currency);

function grouped(decimal: string): string {
  const [whole = '', fraction] = decimal.split('.');
  const groups = whole.replace(/\B(?=(\d{3})+$)/g, NO_BREAK);
  return fraction === undefined ? groups : `${groups},${fraction}`;
}
