import type { QueryResolvers } from '../../../types.generated.ts';
import { bannersForViewer } from '../../banner.service.ts';

export const banners: NonNullable<QueryResolvers['banners']> = (_parent, _args, ctx) =>
  bannersForViewer(ctx);
