import type { Unit } from './domain/unitDirectory.ts';
import type { BrandRow, ProductFactsRow, ProductRow } from './product.queries.ts';

export type ProductMapper = ProductRow;
export type BrandMapper = BrandRow;
export type UnitMapper = Unit;
export type ProductFactsMapper = ProductFactsRow;
