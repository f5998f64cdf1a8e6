import type { QueryResolvers } from '../../../types.generated.ts';
import { bannerPlan as plan } from '../../banner.service.ts';

export const bannerPlan: NonNullable<QueryResolvers['bannerPlan']> = (_parent, _args, ctx) =>
  plan(ctx);
