import type { Facet, FacetValue } from './domain/facets.ts';
import type { ProductSearch } from './search.service.ts';

export type ProductConnectionMapper = ProductSearch;
export type FacetMapper = Facet;
export type FacetValueMapper = FacetValue;
