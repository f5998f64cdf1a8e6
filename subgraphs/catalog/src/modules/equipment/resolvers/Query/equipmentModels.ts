import type { QueryResolvers } from '../../../types.generated.ts';
import { listEquipment } from '../../equipmentList.service.ts';

export const equipmentModels: NonNullable<QueryResolvers['equipmentModels']> = (
  _parent,
  args,
  ctx,
) => listEquipment(ctx, args);
