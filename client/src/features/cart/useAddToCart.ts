import { useMutation } from '@apollo/client/react';
import { useCallback } from 'react';
import type { CartLineRefusalCode } from '../../gql/schemaTypes.ts';
import { newKey } from '../../lib/newKey.ts';
import { CartButtonDocument } from './CartButton.generated';
import { AddToCartDocument } from './useAddToCart.generated';

export interface WantedLine {
  productId: string;
  quantity: string;
  /** The project that it is for; null = none. */
  projectId?: string | null;
}

/** Without a code the message alone tells why. */
export type Added =
  | { ok: true }
  | { ok: false; code?: CartLineRefusalCode; message: string; nearest: string[] };

/** Puts a line into the current cart. Answers why, where the cart refuses it; throws when it can't be asked. */
export function useAddToCart() {
  const [addToCart, { client }] = useMutation(AddToCartDocument);
  return useCallback(
    async (line: WantedLine): Promise<Added> => {
      const { data } = await addToCart({
        variables: { input: { lines: [line], idempotencyKey: newKey() } },
        // The first line makes the cart, which the cache does not know yet as the current one.
        refetchQueries: client.readQuery({ query: CartButtonDocument })?.cart
          ? []
          : [CartButtonDocument],
      });
      const result = data?.addToCart;
      if (result?.__typename === 'CartChanged') return { ok: true };
      if (result?.__typename === 'CartLinesRefused') {
        const [refusal] = result.lines;
        return {
          ok: false,
          code: refusal?.code,
          message: refusal?.message ?? result.message,
          nearest: refusal?.nearest ?? [],
        };
      }
      return { ok: false, message: result?.message ?? '', nearest: [] };
    },
    [addToCart, client],
  );
}
