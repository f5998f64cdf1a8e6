/** What decides whether a product can be ordered. */
export interface Availability {
  status: 'DRAFT' | 'PUBLISHED' | 'ANNOUNCED' | 'DISCONTINUED';
  /** Calendar day. */
  availableFrom: string | null;
  isInStock: boolean;
}

export type News = 'AVAILABLE' | 'ON_SALE' | 'DATE';

/**
 * What is news for somebody who knows the product as it was: that it can be ordered, that it is on
 * sale though not in stock, or that the day it is expected on is another. Null = nothing.
 */
export function newsFor(known: Availability, now: Availability): News | null {
  if (canBeOrdered(now)) return canBeOrdered(known) ? null : 'AVAILABLE';
  if (now.status === 'PUBLISHED') return known.status === 'PUBLISHED' ? null : 'ON_SALE';
  const isAnotherDay = now.availableFrom !== known.availableFrom;
  return now.status === 'ANNOUNCED' && now.availableFrom !== null && isAnotherDay ? 'DATE' : null;
}

/** Whether there is something to wait for: what is sold no longer will not come. */
export const isAwaited = (product: Availability): boolean =>
  product.status === 'ANNOUNCED' || (product.status === 'PUBLISHED' && !product.isInStock);

const canBeOrdered = ({ status, isInStock }: Availability) => status === 'PUBLISHED' && isInStock;
