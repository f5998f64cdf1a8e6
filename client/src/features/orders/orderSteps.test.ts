import { describe, expect, it } from 'vitest';
import type { OrderStatus } from '../../gql/schemaTypes.ts';
import { stationsOf } from './orderSteps.ts';

const history = (...statuses: OrderStatus[]) =>
  statuses.map((to, index) => ({ to, at: `2026-01-0${index + 1}T10:00:00Z` }));
const states = (status: OrderStatus, ...before: OrderStatus[]) =>
  stationsOf(status, history(...before, status)).map(({ state }) => state);

describe('the way of an order', () => {
  it('is behind it up to where it stands', () => {
    expect(states('PICKING', 'PLACED', 'CONFIRMED')).toEqual([
      'done',
      'done',
      'now',
      'ahead',
      'ahead',
    ]);
  });

  it('is done when it is delivered', () => {
    expect(states('DELIVERED', 'PLACED', 'CONFIRMED', 'PICKING', 'SHIPPED')).toEqual(
      Array(5).fill('done'),
    );
  });

  it('waits at its beginning while it is on hold', () => {
    expect(states('ON_HOLD')).toEqual(['now', 'ahead', 'ahead', 'ahead', 'ahead']);
  });

  it('stopped where it was when it was cancelled', () => {
    expect(states('CANCELLED', 'PLACED', 'CONFIRMED')).toEqual([
      'done',
      'done',
      'ahead',
      'ahead',
      'ahead',
    ]);
  });

  it('tells when each station was reached first', () => {
    const stations = stationsOf(
      'SHIPPED',
      history('PLACED', 'CONFIRMED', 'PICKING', 'PARTLY_SHIPPED', 'SHIPPED'),
    );
    expect(stations[3]).toMatchObject({ station: 'SHIPPED', at: '2026-01-04T10:00:00Z' });
  });
});
