import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type { ProductSort } from '../../gql/schemaTypes.ts';

/** What is searched; all of it is in the address, to be shared and to come back to. */
export interface CatalogueSearch {
  text: string;
  /** Ids of chosen values by facet. */
  chosen: Record<FacetCode, string[]>;
  sort: ProductSort | null;
}

export type FacetCode = 'category' | 'brand';

const SORTS: ProductSort[] = ['POPULARITY', 'NAME', 'SKU', 'NEWEST'];

export function useCatalogueSearch() {
  const [params, setParams] = useSearchParams();

  const search = useMemo<CatalogueSearch>(
    () => ({
      text: params.get('q') ?? '',
      chosen: { category: params.getAll('category'), brand: params.getAll('brand') },
      sort: SORTS.find((sort) => sort === params.get('sort')) ?? null,
    }),
    [params],
  );

  const toggle = useCallback(
    (facet: FacetCode, id: string) =>
      setParams((before) => {
        const ids = before.getAll(facet);
        const after = new URLSearchParams(before);
        after.delete(facet);
        const kept = ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id];
        for (const value of kept) after.append(facet, value);
        return after;
      }),
    [setParams],
  );

  const sortBy = useCallback(
    (sort: ProductSort | null) =>
      setParams((before) => {
        const after = new URLSearchParams(before);
        if (sort) after.set('sort', sort);
        else after.delete('sort');
        return after;
      }),
    [setParams],
  );

  const clearFilters = useCallback(
    () =>
      setParams((before) => {
        const after = new URLSearchParams(before);
        after.delete('category');
        after.delete('brand');
        return after;
      }),
    [setParams],
  );
  const clear = useCallback(() => setParams({}), [setParams]);

  return { search, toggle, sortBy, clearFilters, clear };
}
