import type { MutationResolvers } from '../../../types.generated.ts';
import { offerDownload as offer } from '../../file.service.ts';

export const offerDownload: NonNullable<MutationResolvers['offerDownload']> = (
  _parent,
  { input },
  ctx,
) => offer(input, ctx);
