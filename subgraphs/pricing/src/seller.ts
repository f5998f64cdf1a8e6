/** Facts of the seller that dates and prices follow where a customer has no own. */
export const SELLER_CURRENCY = 'RUB';

const SELLER_TIME_ZONE = 'Europe/Moscow';

const calendar = new Intl.DateTimeFormat('en-CA', { timeZone: SELLER_TIME_ZONE });

/** The seller's calendar day at a moment, `2025-12-31`: prices, invoices and debts go by it. */
export const sellerDay = (moment: Date): string => calendar.format(moment);
