import type { Language } from '../../product/domain/inLanguage.ts';

export type ProductSort = 'RELEVANCE' | 'POPULARITY' | 'NAME' | 'SKU' | 'NEWEST';

/** What a page is sorted by. RELEVANCE without a search is POPULARITY. */
export type ProductOrder = 'RELEVANCE' | 'POPULARITY' | 'NAME_RU' | 'NAME_EN' | 'SKU' | 'NEWEST';

export type NameOrder = 'NAME_RU' | 'NAME_EN';

/** What tells a product's place in an order. */
export type SortValue = string | number;

export function productOrder(
  sort: ProductSort,
  language: Language,
  hasSearch: boolean,
): ProductOrder {
  if (sort === 'NAME') return language === 'EN' ? 'NAME_EN' : 'NAME_RU';
  if (sort === 'RELEVANCE' && !hasSearch) return 'POPULARITY';
  return sort;
}

export const isByName = (order: ProductOrder): order is NameOrder =>
  order === 'NAME_RU' || order === 'NAME_EN';
