import type { QueryResolvers } from '../../../types.generated.ts';
import { listMaterials } from '../../material.service.ts';

export const materials: NonNullable<QueryResolvers['materials']> = (
  _parent,
  { search, filter, ...page },
  ctx,
) => listMaterials(ctx, search ?? '', filter ?? {}, page);
