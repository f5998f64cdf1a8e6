import type { MutationResolvers } from '../../../types.generated.ts';
import { saveBanner as save } from '../../banner.service.ts';

export const saveBanner: NonNullable<MutationResolvers['saveBanner']> = (_parent, { input }, ctx) =>
  save(ctx, input);
