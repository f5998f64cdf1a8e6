import type { ShipmentResolvers } from '../../types.generated.ts';

export const Shipment: ShipmentResolvers = {
  documents: ({ id }, _args, ctx) => ctx.documentsOfShipment.load(id),
};
