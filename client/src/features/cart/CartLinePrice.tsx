import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Amount } from '../../ui/Amount.tsx';
import { Cell } from '../../ui/Table.tsx';
import {
  type CartLinePrice_LineFragment,
  CartLinePrice_LineFragmentDoc,
} from './CartLinePrice.generated';
import classes from './CartLinePrice.module.css';

interface CartLinePriceProps {
  line: FragmentType<CartLinePrice_LineFragment>;
  unit: string | undefined;
}

export function CartLinePrice({ line, unit }: CartLinePriceProps) {
  const { t } = useLingui();
  const { data, complete } = useFragment({
    fragment: CartLinePrice_LineFragmentDoc,
    fragmentName: 'CartLinePrice_line',
    from: line,
  });
  const { unitPrice, total } = complete ? data : { unitPrice: null, total: null };
  return (
    <Cell label={t`Sum without VAT`} isFigure>
      <Amount value={total} />
      <div className={classes.price}>
        {unitPrice ? (
          <>
            <Amount value={unitPrice} kind="unitPrice" />
            {unit && ` / ${unit}`}
          </>
        ) : (
          <Trans>On request</Trans>
        )}
      </div>
    </Cell>
  );
}
