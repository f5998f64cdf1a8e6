import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { CartButtonDocument } from './CartButton.generated';

/** How much of each product, by its id, lies in the current cart. */
export function useCartQuantities(isAllowed: boolean): ReadonlyMap<string, string> {
  const { data } = useQuery(CartButtonDocument, { skip: !isAllowed, fetchPolicy: 'cache-first' });
  return useMemo(
    () =>
      new Map(
        data?.cart?.lines.flatMap(({ product, quantity }) =>
          product ? [[product.id, quantity]] : [],
        ),
      ),
    [data],
  );
}
