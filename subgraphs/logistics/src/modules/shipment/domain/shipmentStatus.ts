/** Where a shipment is, by its carrier. */
export type ShipmentStatus =
  | 'DISPATCHED'
  | 'ACCEPTED'
  | 'IN_TRANSIT'
  | 'OUT_FOR_DELIVERY'
  | 'DELIVERED'
  | 'FAILED'
  | 'RETURNED';
