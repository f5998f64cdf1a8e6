import { useQuery } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';
import { Skeleton } from '@mantine/core';
import { Answer } from '../../apollo/Answer.tsx';
import { Amount } from '../../ui/Amount.tsx';
import { Quantity } from '../../ui/Quantity.tsx';
import { useCan } from '../session/viewer.ts';
import { grossPrice } from './grossPrice.ts';
import { OtherPrices } from './OtherPrices.tsx';
import { PackagePrices } from './PackagePrices.tsx';
import { PricePath } from './PricePath.tsx';
import { StepChart } from './StepChart.tsx';
import { useVatView } from './useVatView.ts';
import { VatSwitch } from './VatSwitch.tsx';
import { WhyPriceDocument } from './WhyPrice.generated';
import classes from './WhyPrice.module.css';

interface WhyPriceProps {
  productId: string;
  /** In base units; null = the usual quantity. */
  quantity: string | null;
  projectId: string | null;
}

/** The viewer's price of a product, and how it came about: read from the graph, not reckoned here. */
export function WhyPrice({ productId, quantity, projectId }: WhyPriceProps) {
  const [view] = useVatView();
  const query = useQuery(WhyPriceDocument, {
    variables: { productId, quantity, projectId, withFloor: useCan('pricelists:read') },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <Answer of={query} skeleton={<Skeleton height={320} />}>
      {({ product }) => {
        if (!product?.price) {
          return (
            <p>
              <Trans>On request. Ask your manager for a quote.</Trans>
            </p>
          );
        }
        const { price, unit, packaging } = product;
        const isGross = view === 'gross';
        const steps = (product.priceTiers ?? []).map(({ from, unitPrice }) => ({
          from,
          unitPrice: isGross ? grossPrice(unitPrice, price.vatRate) : unitPrice,
        }));
        const reached = steps.find(({ from }) => from === price.tierFrom)?.from ?? price.tierFrom;
        return (
          <div className={classes.stack}>
            <header className={classes.head}>
              <div>
                <div className={classes.name}>{product.name}</div>
                <div className={classes.sku}>{product.sku}</div>
              </div>
              <VatSwitch />
            </header>
            <div>
              <span className={classes.price} data-testid="why-price">
                <Amount
                  value={isGross ? price.unitPriceWithVat : price.unitPrice}
                  kind="unitPrice"
                />
              </span>{' '}
              <span className={classes.dimmed}>
                {quantity ? (
                  <Trans>
                    per {unit.symbol} of <Quantity value={quantity} unit={unit.symbol} />
                  </Trans>
                ) : (
                  <Trans>per {unit.symbol}</Trans>
                )}
              </span>
            </div>
            <PricePath price={price} unit={unit.symbol} />
            {steps.length > 1 && (
              <section>
                <h3 className={classes.title}>
                  <Trans>Price by quantity</Trans>
                </h3>
                <StepChart steps={steps} reached={reached} unit={unit.symbol} />
              </section>
            )}
            <PackagePrices packaging={packaging} steps={steps} unit={unit.symbol} />
            <OtherPrices explanation={price.explanation} unit={unit.symbol} />
          </div>
        );
      }}
    </Answer>
  );
}
