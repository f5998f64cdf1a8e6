import { msg } from '@lingui/core/macro';
import type { ShipmentStatus } from '../../gql/schemaTypes.ts';
import type { Tone } from '../../ui/Status.tsx';

export const shipmentWords = {
  DISPATCHED: msg`Handed over`,
  ACCEPTED: msg`Accepted by the carrier`,
  IN_TRANSIT: msg`In transit`,
  OUT_FOR_DELIVERY: msg`Out for delivery`,
  DELIVERED: msg({ message: 'Delivered', context: 'shipment' }),
  FAILED: msg`Delivery failed`,
  RETURNED: msg({ message: 'Returned', context: 'shipment' }),
} satisfies Record<ShipmentStatus, unknown>;

export const shipmentTones: Record<ShipmentStatus, Tone> = {
  DISPATCHED: 'info',
  ACCEPTED: 'active',
  IN_TRANSIT: 'active',
  OUT_FOR_DELIVERY: 'active',
  DELIVERED: 'good',
  FAILED: 'bad',
  RETURNED: 'warn',
};
