import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { addDecimals } from '../../lib/decimal.ts';
import { CartButtonDocument } from './CartButton.generated';

/** How much of each product, by its id, lies in the current cart. */
export function useCartQuantities(isAllowed: boolean): ReadonlyMap<string, string> {
  const { data } = useQuery(CartButtonDocument, { skip: !isAllowed, fetchPolicy: 'cache-first' });
  return useMemo(() => {
    // A product has a line for each of its projects.
    const quantities = new Map<string, string>();
    for (const { product, quantity } of data?.cart?.lines ?? []) {
      if (product)
        quantities.set(product.id, addDecimals(quantities.get(product.id) ?? '0', quantity));
    }
    return quantities;
  }, [data]);
}
