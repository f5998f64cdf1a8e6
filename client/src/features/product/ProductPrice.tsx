import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Amount } from '../../ui/Amount.tsx';
import { Period } from '../../ui/Period.tsx';
import { Quantity } from '../../ui/Quantity.tsx';
import { Section } from '../../ui/Section.tsx';
import { tierFor } from '../catalogue/priceTiers.ts';
import { grossPrice } from '../price/grossPrice.ts';
import { StepChart } from '../price/StepChart.tsx';
import { useVatView } from '../price/useVatView.ts';
import { VatSwitch } from '../price/VatSwitch.tsx';
import { WhyPriceButton } from '../price/WhyPriceButton.tsx';
import {
  type ProductPrice_ProductFragment,
  ProductPrice_ProductFragmentDoc,
} from './ProductPrice.generated';
import classes from './ProductPrice.module.css';

interface ProductPriceProps {
  product: FragmentType<ProductPrice_ProductFragment>;
  /** What the reader is about to order. */
  quantity: string | null;
  /** The means to order at this price. */
  children: ReactNode;
}

/** The viewer's own price, its quantity steps, and why it is this one. */
export function ProductPrice({ product, quantity, children }: ProductPriceProps) {
  const { data, complete } = useFragment({
    fragment: ProductPrice_ProductFragmentDoc,
    fragmentName: 'ProductPrice_product',
    from: product,
  });
  const [view] = useVatView();
  if (!complete) return null;
  const { price, unit } = data;
  const tiers = data.priceTiers ?? [];
  if (!price) {
    return (
      <Section title={<Trans>Price</Trans>}>
        <p className={classes.request}>
          <Trans>On request. Ask your manager for a quote.</Trans>
        </p>
        {children}
      </Section>
    );
  }
  const { vatRate } = price;
  const reached = quantity ? tierFor(quantity, tiers) : undefined;
  const net = reached?.unitPrice ?? price.unitPrice;
  const gross = grossPrice(net, vatRate);
  const [shown, other] = view === 'gross' ? [gross, net] : [net, gross];
  const steps = tiers.map(({ from, unitPrice }) => ({
    from,
    unitPrice: view === 'gross' ? grossPrice(unitPrice, vatRate) : unitPrice,
  }));

  return (
    <Section title={<Trans>Your price</Trans>} aside={<VatSwitch />}>
      <div className={classes.price}>
        <Amount value={shown} kind="unitPrice" />
        <span className={classes.per}>
          {view === 'gross' ? (
            <Trans>per {unit.symbol}, with VAT</Trans>
          ) : (
            <Trans>per {unit.symbol}, without VAT</Trans>
          )}
        </span>
      </div>
      <div className={classes.other}>
        {vatRate === null ? (
          <Trans>Goods without VAT</Trans>
        ) : view === 'gross' ? (
          <Trans>
            <Amount value={other} kind="unitPrice" /> without VAT of <Quantity value={vatRate} /> %
          </Trans>
        ) : (
          <Trans>
            <Amount value={other} kind="unitPrice" /> with VAT of <Quantity value={vatRate} /> %
          </Trans>
        )}
        {price.validUntil && (
          <>
            {' · '}
            <Period from={null} until={price.validUntil} />
          </>
        )}
      </div>
      {steps.length > 1 && (
        <div className={classes.steps}>
          <StepChart steps={steps} reached={reached?.from ?? price.tierFrom} unit={unit.symbol} />
        </div>
      )}
      <div className={classes.order}>{children}</div>
      <div className={classes.why}>
        <WhyPriceButton productId={data.id} quantity={quantity}>
          <Trans>Why this price?</Trans>
        </WhyPriceButton>
      </div>
    </Section>
  );
}
