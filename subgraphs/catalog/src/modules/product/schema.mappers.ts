import type { Unit } from './domain/unitDirectory.ts';
import type { BrandRow, ProductRow } from './product.queries.ts';
import type { ProductFactsRow } from './productFacts.service.ts';
import type { ShownRelation } from './showRelations.ts';

export type ProductMapper = ProductRow;
export type BrandMapper = BrandRow;
export type UnitMapper = Unit;
export type ProductRelationMapper = ShownRelation;
export type ProductFactsMapper = ProductFactsRow;
