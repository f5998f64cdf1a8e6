import type { SearchSuggestionsQuery } from './SearchSuggestions.generated';

export type SuggestionKind = 'past' | 'category' | 'brand' | 'equipment' | 'product';

/** One line of what somebody may be about to type, and where it leads. */
export interface Suggestion {
  key: string;
  kind: SuggestionKind;
  label: string;
  /** SKU of a product, or the branch that a category stands in. */
  note: string;
  to: string;
}

/** Own past searches first, then where to look, then products: few lines, to be seen at one glance. */
export function suggestionsOf(found: SearchSuggestionsQuery['searchSuggestions']): Suggestion[] {
  const to = (name: string, value: string) =>
    `/catalogue?${new URLSearchParams({ [name]: value })}`;
  return [
    ...found.past.slice(0, 3).map((text) => ({
      key: `past ${text}`,
      kind: 'past' as const,
      label: text,
      note: '',
      to: to('q', text),
    })),
    ...found.categories.slice(0, 3).map(({ id, name, path }) => ({
      key: `category ${id}`,
      kind: 'category' as const,
      label: name,
      note: path
        .slice(0, -1)
        .map((step) => step.name)
        .join(' › '),
      to: to('category', id),
    })),
    ...found.brands.slice(0, 3).map(({ id, name }) => ({
      key: `brand ${id}`,
      kind: 'brand' as const,
      label: name,
      note: '',
      to: to('brand', id),
    })),
    ...found.equipment.slice(0, 3).map(({ id, name }) => ({
      key: `equipment ${id}`,
      kind: 'equipment' as const,
      label: name,
      note: '',
      to: to('fits', id),
    })),
    ...found.products.map(({ id, sku, name }) => ({
      key: `product ${id}`,
      kind: 'product' as const,
      label: name,
      note: sku,
      to: `/products/${encodeURIComponent(sku)}`,
    })),
  ];
}
