/* The catalogue page as the web client asks it: what each subgraph gives, and all of it as one query. */

export const CATALOG_FIELDS = `id sku name(locale: RU) status minimumQuantity quantityStep
  brand { id name } unit { code symbol(locale: RU) }`;

export const PRICING_FIELDS = `price {
    unitPrice { amount currency } unitPriceWithVat { amount currency } tierFrom
  }
  priceTiers { from unitPrice { amount currency } }`;

export const LOGISTICS_FIELDS = 'availability { available isBanded nextArrival { date quantity } }';

export const pageWith = (fields: string) => `
  query CataloguePage($search: String, $filter: ProductFilter) {
    products(search: $search, filter: $filter, first: 24) {
      totalCount
      facets { code name(locale: RU) values { id label(locale: RU) count } }
      edges { node { ${fields} } }
      pageInfo { hasNextPage endCursor }
    }
  }`;

export const CATALOGUE_PAGE = pageWith(`${CATALOG_FIELDS} ${PRICING_FIELDS} ${LOGISTICS_FIELDS}`);

/** One question of somebody who looks around. */
export interface PageQuestion extends Record<string, unknown> {
  search?: string;
  filter?: { categoryIds: string[] };
}
