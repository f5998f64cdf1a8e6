import type { AttributeFilter, ProductFilter, ProductSort } from '../../gql/schemaTypes.ts';

/** What is searched; all of it is in the address, to be shared and to come back to. */
export interface CatalogueSearch {
  text: string;
  /** Ids. */
  categories: readonly string[];
  /** Ids. */
  brands: readonly string[];
  /** Null: whether in stock or not. */
  isInStock: boolean | null;
  /** Ids of equipment models. */
  fits: readonly string[];
  /** Only what fits a machine of one's own organization, or one of `fits`. */
  fitsMine: boolean;
  /** By code. */
  attributes: Readonly<Record<string, AttributeChoice>>;
  /** Null: the best first. */
  sort: ProductSort | null;
  view: CatalogueView;
}

export interface AttributeChoice {
  /** Ids. */
  values: readonly string[];
  /** Decimal, in the attribute's unit. */
  min: string | null;
  /** Decimal, in the attribute's unit. */
  max: string | null;
}

export type CatalogueView = 'table' | 'cards';

export const NO_CHOICE: AttributeChoice = { values: [], min: null, max: null };

const SORTS: ProductSort[] = ['POPULARITY', 'NAME', 'SKU', 'NEWEST'];
const ATTRIBUTE = /^a\.([a-z0-9-]+)(?:\.(min|max))?$/;
const DECIMAL = /^-?\d{1,15}(\.\d{1,9})?$/;

/** Reads an address of the catalogue; what it can't mean is left out. */
export function readSearch(params: URLSearchParams): CatalogueSearch {
  const attributes: Record<string, AttributeChoice> = {};
  for (const [key, value] of params) {
    const [, code, bound] = ATTRIBUTE.exec(key) ?? [];
    if (!code || (bound && !DECIMAL.test(value))) continue;
    const choice = attributes[code] ?? NO_CHOICE;
    attributes[code] = bound
      ? { ...choice, [bound]: value }
      : { ...choice, values: [...choice.values, value] };
  }
  const stock = params.get('stock');
  return {
    text: params.get('q') ?? '',
    categories: params.getAll('category'),
    brands: params.getAll('brand'),
    fits: params.getAll('fits'),
    fitsMine: params.get('mine') === 'true',
    isInStock: stock === 'true' ? true : stock === 'false' ? false : null,
    attributes,
    sort: SORTS.find((sort) => sort === params.get('sort')) ?? null,
    view: params.get('view') === 'cards' ? 'cards' : 'table',
  };
}

/** The address's query string, the same for the same search. */
export function writeSearch(search: CatalogueSearch): URLSearchParams {
  const params = new URLSearchParams();
  if (search.text.trim()) params.set('q', search.text);
  for (const id of search.categories) params.append('category', id);
  for (const id of search.brands) params.append('brand', id);
  if (search.isInStock !== null) params.set('stock', String(search.isInStock));
  for (const id of search.fits) params.append('fits', id);
  if (search.fitsMine) params.set('mine', 'true');
  for (const [code, { values, min, max }] of Object.entries(search.attributes)) {
    for (const id of values) params.append(`a.${code}`, id);
    if (min !== null) params.set(`a.${code}.min`, min);
    if (max !== null) params.set(`a.${code}.max`, max);
  }
  if (search.sort) params.set('sort', search.sort);
  if (search.view === 'cards') params.set('view', 'cards');
  return params;
}

/** The search as the graph takes it; null where nothing is filtered. */
export function filterOf(search: CatalogueSearch): ProductFilter | null {
  const { categories, brands, isInStock, fits, fitsMine } = search;
  const attributes = Object.entries(search.attributes).map(
    ([code, { values, min, max }]): AttributeFilter => ({ code, values: [...values], min, max }),
  );
  const filter: ProductFilter = {
    ...(categories.length > 0 && { categoryIds: [...categories] }),
    ...(brands.length > 0 && { brandIds: [...brands] }),
    ...(isInStock !== null && { isInStock }),
    ...(fits.length > 0 && { fits: [...fits] }),
    ...(fitsMine && { fitsMyEquipment: true }),
    ...(attributes.length > 0 && { attributes }),
  };
  return Object.keys(filter).length > 0 ? filter : null;
}

/** How many filters are chosen. */
export function countFilters(search: CatalogueSearch): number {
  const { categories, brands, isInStock, fits, fitsMine, attributes } = search;
  const ofAttributes = Object.values(attributes).map(
    ({ values, min, max }) => values.length + (min !== null || max !== null ? 1 : 0),
  );
  const yesOrNo = [isInStock !== null, fitsMine].filter(Boolean);
  const listed = [categories, brands, fits, yesOrNo].map(({ length }) => length);
  return [...listed, ...ofAttributes].reduce((a, b) => a + b, 0);
}

export const withoutFilters = (search: CatalogueSearch): CatalogueSearch => ({
  ...search,
  categories: [],
  brands: [],
  isInStock: null,
  fits: [],
  fitsMine: false,
  attributes: {},
});

/** The list with the value, or without it where it was in. */
export const toggled = <Value>(values: readonly Value[], value: Value): Value[] =>
  values.includes(value) ? values.filter((other) => other !== value) : [...values, value];

/** The search with another choice of one attribute. */
export function withAttribute(
  search: CatalogueSearch,
  code: string,
  change: Partial<AttributeChoice>,
): CatalogueSearch {
  const choice = { ...(search.attributes[code] ?? NO_CHOICE), ...change };
  const { [code]: _, ...others } = search.attributes;
  const isNone = choice.values.length === 0 && choice.min === null && choice.max === null;
  return { ...search, attributes: isNone ? others : { ...others, [code]: choice } };
}
