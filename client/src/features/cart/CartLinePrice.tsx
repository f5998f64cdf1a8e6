import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Amount } from '../../ui/Amount.tsx';
import { Cell } from '../../ui/Table.tsx';
import {
  type CartLinePrice_LineFragment,
  CartLinePrice_LineFragmentDoc,
} from './CartLinePrice.generated';

export function CartLinePrice({ line }: { line: FragmentType<CartLinePrice_LineFragment> }) {
  const { t } = useLingui();
  const { data, complete } = useFragment({
    fragment: CartLinePrice_LineFragmentDoc,
    fragmentName: 'CartLinePrice_line',
    from: line,
  });
  const price = complete ? data : { unitPrice: null, total: null };
  return (
    <>
      <Cell label={t`Price`} isFigure>
        {price.unitPrice ? (
          <Amount value={price.unitPrice} kind="unitPrice" />
        ) : (
          <Trans>On request</Trans>
        )}
      </Cell>
      <Cell label={t`Sum`} isFigure>
        <Amount value={price.total} />
      </Cell>
    </>
  );
}
