import { isId } from '@kontor/kit/ids.ts';
import { loadMany, loadOne } from '@kontor/kit/loaders.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { PaymentSchema } from './payment.entity.ts';
import { findAllocations } from './payment.queries.ts';

export const loadPayments = ({ em }: RequestContext) =>
  loadOne(
    (ids) => em.find(PaymentSchema, { id: { $in: ids.filter(isId) } }),
    (payment) => payment.id,
  );

export const loadAllocations = (ctx: RequestContext) =>
  loadMany(
    (ids) => findAllocations(ctx, ids),
    (allocation) => allocation.paymentId,
  );
