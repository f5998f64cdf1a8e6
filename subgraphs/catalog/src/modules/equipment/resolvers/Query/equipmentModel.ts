import type { QueryResolvers } from '../../../types.generated.ts';
import { knownModels } from '../../equipment.service.ts';

export const equipmentModel: NonNullable<QueryResolvers['equipmentModel']> = async (
  _parent,
  { id },
  ctx,
) => (await knownModels(ctx, new Set([id])))[0] ?? null;
