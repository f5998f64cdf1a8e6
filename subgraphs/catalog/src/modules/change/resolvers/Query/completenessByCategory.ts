import type { QueryResolvers } from '../../../types.generated.ts';
import { tellCompleteness } from '../../completeness.service.ts';

export const completenessByCategory: NonNullable<QueryResolvers['completenessByCategory']> = (
  _parent,
  _args,
  ctx,
) => tellCompleteness(ctx);
