import { useSubscription } from '@apollo/client/react';
import { useEffect, useRef } from 'react';
import { live } from '../../apollo/client.ts';
import {
  OrderFollowedDocument,
  type OrderFollowedSubscriptionVariables,
} from './OrderPage.generated';

interface Followed {
  orderId: string;
  /** Cursor of the last change that is shown: the following begins there. */
  after: string | undefined;
  with: Pick<OrderFollowedSubscriptionVariables, 'withCredit' | 'withShipments' | 'withDocuments'>;
  /** The connection was lost and is back: what is no change of state may have been missed. */
  onRestored(): void;
}

/** Keeps one order as it is shown up to date: each event brings the order whole, into the cache. */
export function useFollowOrder({ orderId, after, with: parts, onRestored }: Followed): void {
  const begin = useRef(after);
  const restored = useRef(onRestored);
  restored.current = onRestored;
  useSubscription(OrderFollowedDocument, {
    variables: { orderId, after: begin.current, ...parts },
    ignoreResults: true,
  });
  useEffect(() => live.onRestored(() => restored.current()), []);
}
