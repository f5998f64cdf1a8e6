import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type { ProductFilter, ProductSort, ProductStatus } from '../../../gql/schemaTypes.ts';
import { PRODUCT_STATUSES } from '../productStatuses.ts';

/** Which products the content manager looks at; all of it is in the address. */
export interface ContentSearch {
  text: string;
  status: ProductStatus[];
  categoryId: string | null;
  brandIds: string[];
  isIncomplete: boolean;
  sort: ProductSort | null;
}

const SORTS: ProductSort[] = ['NAME', 'SKU', 'NEWEST'];

export function readContentSearch(params: URLSearchParams): ContentSearch {
  return {
    text: params.get('q') ?? '',
    status: PRODUCT_STATUSES.filter((status) => params.getAll('status').includes(status)),
    categoryId: params.get('category'),
    brandIds: params.getAll('brand'),
    isIncomplete: params.has('incomplete'),
    sort: SORTS.find((sort) => sort === params.get('sort')) ?? null,
  };
}

export function writeContentSearch(search: ContentSearch): URLSearchParams {
  const params = new URLSearchParams();
  if (search.text) params.set('q', search.text);
  for (const status of search.status) params.append('status', status);
  if (search.categoryId) params.set('category', search.categoryId);
  for (const brandId of search.brandIds) params.append('brand', brandId);
  if (search.isIncomplete) params.set('incomplete', '');
  if (search.sort) params.set('sort', search.sort);
  return params;
}

/** Null where all products are meant that are not discontinued. */
export function filterOf({ status, categoryId, brandIds, isIncomplete }: ContentSearch) {
  const filter: ProductFilter = {
    ...(status.length > 0 && { status }),
    ...(categoryId && { categoryIds: [categoryId] }),
    ...(brandIds.length > 0 && { brandIds }),
    ...(isIncomplete && { isIncomplete }),
  };
  return Object.keys(filter).length > 0 ? filter : null;
}

export function useContentProducts() {
  const [params, setParams] = useSearchParams();
  const search = useMemo(() => readContentSearch(params), [params]);
  const change = (part: Partial<ContentSearch>) =>
    setParams((before) => writeContentSearch({ ...readContentSearch(before), ...part }), {
      replace: true,
    });
  return { search, change };
}
