import type { ProductFactsResolvers } from '../../types.generated.ts';
import { unitOf } from '../domain/units.ts';

export const ProductFacts: ProductFactsResolvers = {
  unit: ({ unitCode }) => unitOf(unitCode),
};
