import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { CartLineRefusalCode } from '../../gql/schemaTypes.ts';
import { formatNumber } from '../../lib/formatNumber.ts';

const words = {
  NOT_ORDERABLE: msg`can’t be ordered at present`,
  QUANTITY_NOT_ALLOWED: msg`can’t be ordered in this quantity`,
  UNKNOWN_PRODUCT: msg`is not in the catalogue`,
} satisfies Record<CartLineRefusalCode, unknown>;

interface CartRefusalProps {
  refusal: { code?: CartLineRefusalCode; message: string; nearest: readonly string[] };
}

/** Why the cart does not take a product, and which quantities it would. */
export function CartRefusal({ refusal: { code, message, nearest } }: CartRefusalProps) {
  const { t, i18n } = useLingui();
  if (!code) return message;
  const quantities = nearest
    .map((quantity) => formatNumber(quantity, i18n.locale))
    .join(t({ message: ' or ', comment: 'between two quantities: 48 or 72' }));
  return (
    <>
      {i18n._(words[code])}
      {quantities && `: ${quantities}`}
    </>
  );
}
