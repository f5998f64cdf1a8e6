import { useEffect, useRef } from 'react';
import { useFollowOrders } from '../orders/useFollowOrders.ts';

/** Invoice, paper and debt follow a shipment a moment later, and no event tells a page of them. */
const FOLLOW_AFTER_MS = [1_500, 5_000];

/** Asks anew when an order has changed: at once, and again for what follows from the change. */
export function useFollowDebt(ask: () => void): void {
  const timers = useRef<ReturnType<typeof setTimeout>[]>([]);
  useFollowOrders(() => {
    timers.current.forEach(clearTimeout);
    ask();
    timers.current = FOLLOW_AFTER_MS.map((ms) => setTimeout(ask, ms));
  });
  useEffect(() => () => timers.current.forEach(clearTimeout), []);
}
