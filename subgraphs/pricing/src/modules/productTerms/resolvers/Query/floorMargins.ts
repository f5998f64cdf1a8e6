import type { QueryResolvers } from '../../../types.generated.ts';
import { listFloorMargins } from '../../floorMargin.service.ts';

export const floorMargins: NonNullable<QueryResolvers['floorMargins']> = (_parent, _args, ctx) =>
  listFloorMargins(ctx);
