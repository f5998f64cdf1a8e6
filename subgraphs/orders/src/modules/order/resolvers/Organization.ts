import { isId } from '@kontor/kit/ids.ts';
import type { OrganizationResolvers } from '../../types.generated.ts';
import { listOrdersOf } from '../orderList.ts';

export const Organization: OrganizationResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  orders: ({ id }, args, ctx) => (isId(id) ? listOrdersOf(id, args, ctx) : null),
};
