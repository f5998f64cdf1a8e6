import { useMutation } from '@apollo/client/react';
import { useCallback } from 'react';
import { useCan } from '../session/viewer.ts';
import type { Added } from './useAddToCart.ts';
import { ChangeCartLinesDocument } from './useChangeCartLine.generated';

/** Sets the quantity of a line, and its project where one is given (null = none); quantity zero takes it out. Answers why, where the cart refuses it. */
export function useChangeCartLine(cartId: string) {
  const withPrices = useCan('prices:read');
  const [changeCartLines, { loading }] = useMutation(ChangeCartLinesDocument);
  const change = useCallback(
    async (lineId: string, quantity: string, projectId?: string | null): Promise<Added> => {
      const { data } = await changeCartLines({
        variables: {
          input: {
            cartId,
            lines: [{ lineId, quantity, ...(projectId !== undefined && { projectId }) }],
          },
          withPrices,
        },
      });
      const result = data?.changeCartLines;
      if (result?.__typename === 'CartChanged') return { ok: true };
      const refusal = result?.__typename === 'CartLinesRefused' ? result.lines[0] : undefined;
      return {
        ok: false,
        message: refusal?.message ?? result?.message ?? '',
        nearest: refusal?.nearest ?? [],
      };
    },
    [changeCartLines, cartId, withPrices],
  );
  return { change, isChanging: loading };
}
