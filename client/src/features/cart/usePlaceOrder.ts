import { useMutation } from '@apollo/client/react';
import { useRef } from 'react';
import type { PlaceOrderInput } from '../../gql/schemaTypes.ts';
import { newKey } from '../../lib/newKey.ts';
import { useCan } from '../session/viewer.ts';
import { CartButtonDocument } from './CartButton.generated';
import { PlaceOrderDocument, type PlaceOrderMutation } from './placeOrder.generated';

export type PlaceOrderResult = PlaceOrderMutation['placeOrder'];
export type Wish = Omit<PlaceOrderInput, 'idempotencyKey'>;

interface Attempt {
  key: string;
  wish: string;
}

/**
 * Places a cart as an order. An attempt whose answer never came is repeated under its own key, so
 * pressing again can't order twice; a wish that was answered, or changed, begins a new attempt.
 */
export function usePlaceOrder() {
  const withCredit = useCan('credit:read');
  const attempt = useRef<Attempt | null>(null);
  // A part of the answer may fail; the order is placed all the same.
  const [placeOrder, state] = useMutation(PlaceOrderDocument, { errorPolicy: 'all' });

  async function place(wish: Wish): Promise<PlaceOrderResult | null> {
    const text = JSON.stringify(wish);
    if (attempt.current?.wish !== text) attempt.current = { key: newKey(), wish: text };
    const { data, error } = await placeOrder({
      variables: { input: { ...wish, idempotencyKey: attempt.current.key }, withCredit },
      refetchQueries: [CartButtonDocument],
    });
    if (!data && error) throw error;
    attempt.current = null;
    return data?.placeOrder ?? null;
  }

  return { place, isPlacing: state.loading };
}
