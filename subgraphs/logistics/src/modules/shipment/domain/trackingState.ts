import type { ShipmentStatus } from './shipmentStatus.ts';

export interface HappenedEvent {
  status: ShipmentStatus;
  at: Date;
}

export interface TrackingState {
  status: ShipmentStatus;
  /** When the goods were first handed over; null before. */
  deliveredAt: Date | null;
}

/** Of events at one moment, the one further along this road is the later one. */
const ROAD: readonly ShipmentStatus[] = [
  'DISPATCHED',
  'ACCEPTED',
  'IN_TRANSIT',
  'OUT_FOR_DELIVERY',
  'FAILED',
  'DELIVERED',
  'RETURNED',
];

/** Where a shipment is follows from the latest event that happened, in whatever order they are told. */
export function trackingState(events: readonly HappenedEvent[]): TrackingState {
  const happened = [...events].sort(byHappening);
  return {
    status: happened.at(-1)?.status ?? 'DISPATCHED',
    deliveredAt: happened.find((event) => event.status === 'DELIVERED')?.at ?? null,
  };
}

function byHappening(a: HappenedEvent, b: HappenedEvent): number {
  return a.at.getTime() - b.at.getTime() || ROAD.indexOf(a.status) - ROAD.indexOf(b.status);
}
