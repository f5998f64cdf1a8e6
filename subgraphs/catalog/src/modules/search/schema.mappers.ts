import type { Connection } from '@kontor/kit/cursors.ts';
import type { Facet, FacetValue } from './domain/facets.ts';
import type { FruitlessSearchRow } from './fruitlessSearches.queries.ts';
import type { ProductSearch } from './search.service.ts';

export type ProductConnectionMapper = ProductSearch;
export type FacetMapper = Facet;
export type FacetValueMapper = FacetValue;
export type FruitlessSearchConnectionMapper = Connection<FruitlessSearchRow>;
