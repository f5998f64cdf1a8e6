import { loaded } from '../../../loaded.ts';
import type { ShipmentResolvers } from '../../types.generated.ts';

export const Shipment: ShipmentResolvers = {
  __resolveReference: ({ id }, ctx) => ctx.shipmentById.load(id),
  order: ({ orderId }) => ({ id: orderId }),
  organization: ({ organizationId }) => ({ id: organizationId }),
  warehouse: async ({ warehouseId }, _args, ctx) =>
    loaded(await ctx.warehouseById.load(warehouseId)),
  events: ({ id }, _args, ctx) => ctx.eventsOfShipment.load(id),
  lines: ({ id }, _args, ctx) => ctx.linesOfShipment.load(id),
};
