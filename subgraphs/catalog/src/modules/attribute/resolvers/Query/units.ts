import { UNITS } from '../../../product/domain/unitDirectory.ts';
import type { QueryResolvers } from '../../../types.generated.ts';

export const units: NonNullable<QueryResolvers['units']> = (_parent, { dimension }) =>
  UNITS.filter((unit) => !dimension || unit.dimension === dimension);
