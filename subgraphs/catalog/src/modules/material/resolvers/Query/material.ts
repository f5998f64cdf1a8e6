import type { QueryResolvers } from '../../../types.generated.ts';
import { oneMaterial } from '../../material.service.ts';

export const material: NonNullable<QueryResolvers['material']> = (_parent, { id }, ctx) =>
  oneMaterial(ctx, id);
