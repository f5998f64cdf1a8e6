import { useSubscription } from '@apollo/client/react';
import { useEffect, useRef } from 'react';
import { live } from '../../apollo/client.ts';
import type { OrderStatus } from '../../gql/schemaTypes.ts';
import { OrdersFollowedDocument } from './useFollowOrders.generated';

interface Change {
  from: OrderStatus | null;
  to: OrderStatus;
}

/**
 * Follows all orders that the viewer may see. Rows that are shown change by themselves; `onChange`
 * is for lists that an order enters or leaves. It is called too when the connection is back.
 */
export function useFollowOrders(onChange: (change: Change | null) => void): void {
  const current = useRef(onChange);
  current.current = onChange;
  useSubscription(OrdersFollowedDocument, {
    onData: ({ data }) => current.current(data.data?.orderChanged ?? null),
  });
  useEffect(() => live.onRestored(() => current.current(null)), []);
}
