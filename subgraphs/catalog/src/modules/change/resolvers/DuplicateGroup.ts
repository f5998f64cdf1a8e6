import type { DuplicateGroupResolvers } from '../../types.generated.ts';
import { productsOfGroup } from '../duplicates.service.ts';

export const DuplicateGroup: DuplicateGroupResolvers = {
  products: (group, _args, ctx) => productsOfGroup(ctx, group),
};
