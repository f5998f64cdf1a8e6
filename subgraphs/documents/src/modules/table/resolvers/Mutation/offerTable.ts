import type { MutationResolvers } from '../../../types.generated.ts';
import { offerTable as offer } from '../../offerTable.ts';

export const offerTable: NonNullable<MutationResolvers['offerTable']> = (_parent, { input }, ctx) =>
  offer(input, ctx);
