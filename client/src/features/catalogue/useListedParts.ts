import { useCan, useIsCustomer } from '../session/viewer.ts';

/** What of a product this viewer's lists ask for and show. */
export interface ListedParts {
  withPrices: boolean;
  withStock: boolean;
  /** Favourite lists. */
  withLists: boolean;
}

export function useListedParts(): ListedParts {
  const withPrices = useCan('prices:read');
  const withStock = useCan('stock:read');
  const withLists = useIsCustomer();
  return { withPrices, withStock, withLists };
}
