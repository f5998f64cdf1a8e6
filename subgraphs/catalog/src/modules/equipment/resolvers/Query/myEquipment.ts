import type { QueryResolvers } from '../../../types.generated.ts';
import { myEquipment as list } from '../../ownEquipment.service.ts';

export const myEquipment: NonNullable<QueryResolvers['myEquipment']> = (_parent, _args, ctx) =>
  list(ctx);
