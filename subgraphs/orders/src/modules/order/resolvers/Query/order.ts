import { badInput } from '@kontor/kit/errors.ts';
import { isId } from '@kontor/kit/ids.ts';
import type { QueryResolvers } from '../../../types.generated.ts';
import { orderByNumber } from '../../order.queries.ts';

export const order: NonNullable<QueryResolvers['order']> = async (_parent, { id, number }, ctx) => {
  if (Boolean(id) === Boolean(number)) throw badInput('Name the order by `id` or by `number`.');
  if (id) return isId(id) ? ctx.orderById.load(id) : null;
  return (await orderByNumber(ctx, number ?? '')) ?? null;
};
