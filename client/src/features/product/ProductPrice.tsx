import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Anchor, Collapse } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { Amount } from '../../ui/Amount.tsx';
import { Day } from '../../ui/DateText.tsx';
import { Quantity } from '../../ui/Quantity.tsx';
import { Section } from '../../ui/Section.tsx';
import { tierFor } from '../catalogue/priceTiers.ts';
import {
  type ProductPrice_ProductFragment,
  ProductPrice_ProductFragmentDoc,
} from './ProductPrice.generated';
import classes from './ProductPrice.module.css';
import { levelWords, rejectionWords } from './priceWords.ts';

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
  const reached = quantity ? tierFor(quantity, tiers) : undefined;
  const shown = reached?.unitPrice ?? price.unitPrice;
  const isFirstTier = shown.amount === price.unitPrice.amount;

  return (
    <Section
      title={<Trans>Your price</Trans>}
      aside={
        price.validUntil && (
          <Trans>
            until <Day value={price.validUntil} />
          </Trans>
        )
      }
    >
      <div className={classes.price}>
        <Amount value={shown} kind="unitPrice" />
        <span className={classes.per}>
          <Trans>per {unit.symbol}, without VAT</Trans>
        </span>
      </div>
      {isFirstTier && (
        <div className={classes.withVat}>
          <Trans>
            <Amount value={price.unitPriceWithVat} kind="unitPrice" /> with VAT
          </Trans>
          {price.vatRate && (
            <>
              {' '}
              <Quantity value={price.vatRate} /> %
            </>
          )}
        </div>
      )}
      {tiers.length > 1 && (
        <table className={classes.tiers}>
          <tbody>
            {tiers.map((tier) => (
              <tr
                key={tier.from}
                data-reached={tier.from === (reached?.from ?? price.tierFrom) || undefined}
              >
                <td>
                  <Trans>
                    from <Quantity value={tier.from} unit={unit.symbol} />
                  </Trans>
                </td>
                <td>
                  <Amount value={tier.unitPrice} kind="unitPrice" />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <div className={classes.order}>{children}</div>
      <Why explanation={price.explanation} />
    </Section>
  );
}

type Explanation = NonNullable<ProductPrice_ProductFragment['price']>['explanation'];

function Why({
  explanation: { level, listName, tierFrom, pricingDate, rejected },
}: {
  explanation: Explanation;
}) {
  const { i18n } = useLingui();
  const [isOpen, { toggle }] = useDisclosure(false);
  return (
    <div className={classes.why}>
      <Anchor component="button" type="button" size="sm" onClick={toggle} aria-expanded={isOpen}>
        <Trans>Why this price?</Trans>
      </Anchor>
      <Collapse expanded={isOpen}>
        <p className={classes.winner}>
          <strong>{i18n._(levelWords[level])}</strong>: {listName}
          <br />
          <Trans>
            Step from <Quantity value={tierFrom} />, on <Day value={pricingDate} />
          </Trans>
        </p>
        {rejected.length > 0 && (
          <ul className={classes.rejected}>
            {rejected.map((candidate) => (
              <li key={`${candidate.listName} ${candidate.reason} ${candidate.unitPrice.amount}`}>
                <span>
                  {i18n._(levelWords[candidate.level])}: {candidate.listName}
                  <span className={classes.reason}>
                    {' '}
                    — {i18n._(rejectionWords[candidate.reason])}
                  </span>
                </span>
                <Amount value={candidate.unitPrice} kind="unitPrice" />
              </li>
            ))}
          </ul>
        )}
      </Collapse>
    </div>
  );
}
