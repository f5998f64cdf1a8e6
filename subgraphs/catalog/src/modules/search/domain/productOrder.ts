import type { Language } from '../../product/domain/inLanguage.ts';

export type ProductSort = 'RELEVANCE' | 'POPULARITY' | 'NAME' | 'SKU' | 'NEWEST';

/** What a page is sorted by. RELEVANCE without a search is POPULARITY. */
export type ProductOrder = 'RELEVANCE' | 'POPULARITY' | 'NAME_RU' | 'NAME_EN' | 'SKU' | 'NEWEST';

export interface SortedProduct {
  id: string;
  skuKey: string;
  nameRu: string | null;
  nameEn: string | null;
  popularity: string;
  /** How well it meets the search: 0 is best. */
  tier: number;
}

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

/** What tells a product's place in the order; each ends with something unique. */
export function sortValues(order: ProductOrder, product: SortedProduct): SortValue[] {
  switch (order) {
    case 'RELEVANCE':
      return [product.tier, product.popularity, product.id];
    case 'POPULARITY':
      return [product.popularity, product.id];
    case 'NAME_RU':
      return [product.nameRu ?? product.nameEn ?? '', product.id];
    case 'NAME_EN':
      return [product.nameEn ?? product.nameRu ?? '', product.id];
    case 'SKU':
      return [product.skuKey];
    case 'NEWEST':
      return [product.id];
  }
}
