import type { QueryResolvers } from '../../../types.generated.ts';
import { listNovelties } from '../../novelties.service.ts';

export const novelties: NonNullable<QueryResolvers['novelties']> = (_parent, args, ctx) =>
  listNovelties(ctx, args);
