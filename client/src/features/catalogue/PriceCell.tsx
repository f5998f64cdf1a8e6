import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';
import { Amount } from '../../ui/Amount.tsx';
import { Quantity } from '../../ui/Quantity.tsx';
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

/** The viewer's own price without VAT at the wanted quantity, and the next step that makes it lower. */
export function PriceCell({ product, quantity }: PriceCellProps) {
  const { data, complete } = useFragment({
    fragment: PriceCell_ProductFragmentDoc,
    fragmentName: 'PriceCell_product',
    from: product,
  });
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
  return (
    <span className={classes.price}>
      <Amount value={reached?.unitPrice ?? price.unitPrice} kind="unitPrice" />
      {next && (
        <span className={classes.next}>
          <Trans>
            from <Quantity value={next.from} />: <Amount value={next.unitPrice} kind="unitPrice" />
          </Trans>
        </span>
      )}
    </span>
  );
}
