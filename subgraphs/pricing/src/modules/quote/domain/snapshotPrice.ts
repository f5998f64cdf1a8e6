import type { ProductPrice, RejectedPrice } from '../../priceList/domain/productPrice.ts';

/** A price as it was answered, with its reasons as data. */
export type QuotedPrice = Omit<ProductPrice, 'rejected'> & { rejected: RejectedPrice[] };

/** The price as it is kept with a quote: what explains it, no more. */
export function snapshotPrice(price: ProductPrice): QuotedPrice {
  const rejected = price.rejected().map((lost): RejectedPrice => {
    const { level, listName, tierFrom, unitPrice, currency, validFrom, validUntil, reason } = lost;
    return { level, listName, tierFrom, unitPrice, currency, validFrom, validUntil, reason };
  });
  return { ...price, rejected };
}
