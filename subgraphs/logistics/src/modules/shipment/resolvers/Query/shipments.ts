import type { QueryResolvers } from '../../../types.generated.ts';
import { listShipments } from '../../shipmentList.ts';

export const shipments: NonNullable<QueryResolvers['shipments']> = (
  _parent,
  { filter, ...page },
  ctx,
) => listShipments(filter ?? {}, page, ctx);
