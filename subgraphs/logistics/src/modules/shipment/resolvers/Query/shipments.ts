import { connectionOf, pageOf } from '@kontor/kit/cursors.ts';
import type { QueryResolvers } from '../../../types.generated.ts';
import { countShipments, shipmentPage } from '../../shipment.queries.ts';

export const shipments: NonNullable<QueryResolvers['shipments']> = async (
  _parent,
  { filter, ...args },
  ctx,
) => {
  const page = pageOf(args, 1);
  return connectionOf({
    rows: await shipmentPage(ctx, filter ?? {}, page),
    page,
    cursorOf: ({ id }) => [id],
    totalCount: () => countShipments(ctx, filter ?? {}),
  });
};
