import type { OrderStatus } from '../../gql/schemaTypes.ts';

/** The way that every order goes, whatever holds it up in between. */
export const STATIONS = ['PLACED', 'CONFIRMED', 'PICKING', 'SHIPPED', 'DELIVERED'] as const;
export type Station = (typeof STATIONS)[number];

export interface StationReached {
  station: Station;
  state: 'done' | 'now' | 'ahead';
  /** When it was reached first. */
  at: string | null;
}

interface Change {
  to: OrderStatus;
  at: string;
}

const stationOf: Partial<Record<OrderStatus, Station>> = {
  AWAITING_APPROVAL: 'PLACED',
  ON_HOLD: 'PLACED',
  PARTLY_SHIPPED: 'SHIPPED',
  CLOSED: 'DELIVERED',
};

const asStation = (status: OrderStatus): Station | undefined =>
  STATIONS.find((station) => station === status) ?? stationOf[status];

/** Where an order is on its way. A cancelled one stopped at the last station it had reached. */
export function stationsOf(status: OrderStatus, history: readonly Change[]): StationReached[] {
  const reached = history.flatMap(({ to }) => asStation(to) ?? []);
  const current = asStation(status) ?? reached.at(-1) ?? 'PLACED';
  const here = STATIONS.indexOf(current);
  const isOver = current === 'DELIVERED' || status === 'CANCELLED';
  return STATIONS.map((station, index) => ({
    station,
    state: index < here || (index === here && isOver) ? 'done' : index === here ? 'now' : 'ahead',
    at: history.find(({ to }) => asStation(to) === station)?.at ?? null,
  }));
}
