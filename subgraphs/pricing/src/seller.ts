/** What the seller sells in where a customer has no currency of its own. */
export const SELLER_CURRENCY = 'RUB';
