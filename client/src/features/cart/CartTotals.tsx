import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';
import { Amount } from '../../ui/Amount.tsx';
import { type CartTotals_CartFragment, CartTotals_CartFragmentDoc } from './CartTotals.generated';
import classes from './CartTotals.module.css';

export function CartTotals({ cart }: { cart: FragmentType<CartTotals_CartFragment> }) {
  const { data, complete } = useFragment({
    fragment: CartTotals_CartFragmentDoc,
    fragmentName: 'CartTotals_cart',
    from: cart,
  });
  if (!complete) return null;
  return (
    <dl className={classes.totals}>
      <div>
        <dt>
          <Trans>Without VAT</Trans>
        </dt>
        <dd>
          <Amount value={data.total} />
        </dd>
      </div>
      <div>
        <dt>
          <Trans>VAT</Trans>
        </dt>
        <dd>
          <Amount value={data.totalVat} />
        </dd>
      </div>
      <div className={classes.sum}>
        <dt>
          <Trans>Total with VAT</Trans>
        </dt>
        <dd data-testid="cart-total">
          <Amount value={data.totalWithVat} />
        </dd>
      </div>
    </dl>
  );
}
