import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { type CatalogueSearch, readSearch, writeSearch } from './catalogueSearch.ts';

export type ChangeSearch = (change: (search: CatalogueSearch) => CatalogueSearch) => void;

/** The search that the address tells, and the way to another one. */
export function useCatalogueSearch(): { search: CatalogueSearch; change: ChangeSearch } {
  const [params, setParams] = useSearchParams();
  const search = useMemo(() => readSearch(params), [params]);
  const change = useCallback<ChangeSearch>(
    (next) => setParams((before) => writeSearch(next(readSearch(before)))),
    [setParams],
  );
  return { search, change };
}
