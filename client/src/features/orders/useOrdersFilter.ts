import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type { OrderFilter, OrderStatus } from '../../gql/schemaTypes.ts';

export type OrderGroup = 'all' | 'waiting' | 'underway' | 'done';

const groups: Record<OrderGroup, OrderStatus[] | null> = {
  all: null,
  waiting: ['AWAITING_APPROVAL', 'ON_HOLD', 'PLACED'],
  underway: ['CONFIRMED', 'PICKING', 'PARTLY_SHIPPED', 'SHIPPED'],
  done: ['DELIVERED', 'CLOSED', 'CANCELLED'],
};

const isGroup = (value: string | null): value is OrderGroup => value !== null && value in groups;

/** Which orders are listed; in the address. */
export function useOrdersFilter() {
  const [params, setParams] = useSearchParams();
  const status = params.get('status');
  const group: OrderGroup = isGroup(status) ? status : 'all';
  const number = params.get('number') ?? '';

  const filter = useMemo<OrderFilter | null>(() => {
    if (group === 'all' && !number) return null;
    return { status: groups[group], search: number || null };
  }, [group, number]);

  const set = useCallback(
    (name: 'status' | 'number', value: string) =>
      setParams(
        (before) => {
          const after = new URLSearchParams(before);
          if (value && value !== 'all') after.set(name, value);
          else after.delete(name);
          return after;
        },
        { replace: true },
      ),
    [setParams],
  );

  return { group, number, filter, set };
}
