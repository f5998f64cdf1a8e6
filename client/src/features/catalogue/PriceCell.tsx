import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';
import type { MoneyValue } from '../../lib/formatMoney.ts';
import { Amount } from '../../ui/Amount.tsx';
import { Quantity } from '../../ui/Quantity.tsx';
import { grossPrice } from '../price/grossPrice.ts';
import { useVatView } from '../price/useVatView.ts';
import { WhyPriceButton } from '../price/WhyPriceButton.tsx';
import {
  type PriceCell_ProductFragment,
  PriceCell_ProductFragmentDoc,
} from './PriceCell.generated';
import classes from './PriceCell.module.css';
import { nextTier, tierFor } from './priceTiers.ts';

interface PriceCellProps {
  product: FragmentType<PriceCell_ProductFragment>;
  /** What the reader is about to order. */
  quantity: string | null;
}

/** The viewer's own price at the wanted quantity, why it is this one, and the next step that makes it lower. */
export function PriceCell({ product, quantity }: PriceCellProps) {
  const { data, complete } = useFragment({
    fragment: PriceCell_ProductFragmentDoc,
    fragmentName: 'PriceCell_product',
    from: product,
  });
  const [view] = useVatView();
  if (!complete) return null;
  const { price } = data;
  const tiers = data.priceTiers ?? [];
  if (!price) {
    return (
      <span className={classes.request}>
        <Trans>On request</Trans>
      </span>
    );
  }
  const reached = quantity ? tierFor(quantity, tiers) : undefined;
  const next = nextTier(quantity ?? price.tierFrom, tiers);
  const shown = (net: MoneyValue) => (view === 'gross' ? grossPrice(net, price.vatRate) : net);
  return (
    <span className={classes.price}>
      <WhyPriceButton productId={data.id} quantity={quantity} isInRow>
        <Amount value={shown(reached?.unitPrice ?? price.unitPrice)} kind="unitPrice" />
      </WhyPriceButton>
      {next && (
        <span className={classes.next}>
          <Trans>
            from <Quantity value={next.from} />:{' '}
            <Amount value={shown(next.unitPrice)} kind="unitPrice" />
          </Trans>
        </span>
      )}
    </span>
  );
}
