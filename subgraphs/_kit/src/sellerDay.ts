const SELLER_TIME_ZONE = 'Europe/Moscow';

const calendar = new Intl.DateTimeFormat('en-CA', { timeZone: SELLER_TIME_ZONE });

// Days of all time zones begin at a quarter of an hour, and asking the calendar costs more than a price.
const QUARTER_OF_AN_HOUR = 15 * 60 * 1000;
let latest = { quarter: Number.NaN, day: '' };

/** The seller's calendar day at a moment, `2025-12-31`: contracts, prices, invoices and debts go by it. */
export function sellerDay(moment: Date): string {
  const quarter = Math.floor(moment.getTime() / QUARTER_OF_AN_HOUR);
  if (quarter !== latest.quarter) latest = { quarter, day: calendar.format(moment) };
  return latest.day;
}

const parts = new Intl.DateTimeFormat('en-GB', {
  timeZone: SELLER_TIME_ZONE,
  timeZoneName: 'longOffset',
});

/** The moment at which the seller's calendar month of a moment began. */
export function sellerMonth(moment: Date): Date {
  const first = `${sellerDay(moment).slice(0, 7)}-01T00:00:00`;
  const named = parts
    .formatToParts(new Date(`${first}Z`))
    .find(({ type }) => type === 'timeZoneName');
  return new Date(`${first}${named?.value.slice('GMT'.length) || 'Z'}`);
}
