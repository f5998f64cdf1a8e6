import { type CatalogueSearch, toggled, withAttribute } from './catalogueSearch.ts';

interface Value {
  id: string;
  label: string;
  /** Of an equipment model. */
  maker?: string | null;
}

interface Facet {
  code: string;
  name: string;
  range: { unit: { symbol: string } | null } | null;
  values: readonly Value[];
}

/** One filter that is chosen, as people call it. */
export interface ChosenFilter {
  key: string;
  /** Name of an attribute; null where the value speaks for itself. */
  name: string | null;
  label: string;
  unit: string | null;
  without(search: CatalogueSearch): CatalogueSearch;
}

/**
 * The chosen filters in the order of the page. The facets know what people call them; a value that no
 * facet knows any more, as its category was left, bears its own id, so that it can be taken away.
 */
export function chosenFilters(search: CatalogueSearch, facets: readonly Facet[]): ChosenFilter[] {
  const facetOf = (code: string) => facets.find((facet) => facet.code === code);
  const labelOf = (code: string, id: string) =>
    labelOfValue(facetOf(code)?.values.find((value) => value.id === id)) ?? id;
  const ofValue = (
    code: string,
    id: string,
    without: ChosenFilter['without'],
    name: string | null = null,
  ): ChosenFilter => ({
    key: `${code} ${id}`,
    name,
    label: labelOf(code, id),
    unit: null,
    without,
  });

  return [
    ...search.categories.map((id) =>
      ofValue('category', id, (s) => ({ ...s, categories: toggled(s.categories, id) })),
    ),
    ...search.brands.map((id) =>
      ofValue('brand', id, (s) => ({ ...s, brands: toggled(s.brands, id) })),
    ),
    ...search.fits.map((id) => ofValue('fits', id, (s) => ({ ...s, fits: toggled(s.fits, id) }))),
    ...(search.isInStock === null
      ? []
      : [ofValue('stock', String(search.isInStock), (s) => ({ ...s, isInStock: null }))]),
    ...Object.entries(search.attributes).flatMap(([code, { values, min, max }]) => {
      const facetCode = `attribute.${code}`;
      const facet = facetOf(facetCode);
      const name = facet?.name ?? code;
      const ofRange: ChosenFilter = {
        key: `${facetCode} range`,
        name,
        label: rangeText(min, max),
        unit: facet?.range?.unit?.symbol ?? null,
        without: (s) => withAttribute(s, code, { min: null, max: null }),
      };
      return [
        ...values.map((id) =>
          ofValue(
            facetCode,
            id,
            (s) =>
              withAttribute(s, code, { values: toggled(s.attributes[code]?.values ?? [], id) }),
            name,
          ),
        ),
        ...(ofRange.label ? [ofRange] : []),
      ];
    }),
  ];
}

const labelOfValue = (value: Value | undefined): string | undefined =>
  value?.maker ? `${value.maker} ${value.label}` : value?.label;

function rangeText(min: string | null, max: string | null): string {
  if (min !== null && max !== null) return `${min} – ${max}`;
  if (min !== null) return `≥ ${min}`;
  return max === null ? '' : `≤ ${max}`;
}
