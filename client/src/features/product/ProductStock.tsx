import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';
import { isZero } from '../../lib/decimal.ts';
import { Day } from '../../ui/DateText.tsx';
import { Quantity } from '../../ui/Quantity.tsx';
import { Section } from '../../ui/Section.tsx';
import { Status } from '../../ui/Status.tsx';
import { FollowButton } from '../novelties/FollowButton.tsx';
import { useCan } from '../session/viewer.ts';
import {
  type ProductStock_ProductFragment,
  ProductStock_ProductFragmentDoc,
} from './ProductStock.generated';
import classes from './ProductStock.module.css';

/** Where it lies, and when more comes. */
export function ProductStock({ product }: { product: FragmentType<ProductStock_ProductFragment> }) {
  const { data, complete } = useFragment({
    fragment: ProductStock_ProductFragmentDoc,
    fragmentName: 'ProductStock_product',
    from: product,
  });
  const canFollow = useCan('cart:write');
  if (!complete || !data.availability) return null;
  const { availability, unit } = data;
  const { available, isBanded, byWarehouse, nextArrival } = availability;
  const hasSome = available !== null && !isZero(available);
  return (
    <Section
      title={<Trans>In stock</Trans>}
      aside={
        <Status tone={hasSome ? 'good' : 'neutral'}>
          <span>
            {isBanded && '> '}
            {available && <Quantity value={available} unit={unit.symbol} />}
          </span>
        </Status>
      }
    >
      <ul className={classes.warehouses}>
        {byWarehouse.map((stock) => (
          <li key={stock.warehouse.id}>
            <span>
              {stock.warehouse.name}
              <span className={classes.city}> {stock.warehouse.city}</span>
            </span>
            <Quantity value={stock.available} unit={unit.symbol} />
          </li>
        ))}
        <li>
          <span className={classes.city}>
            <Trans>Next arrival</Trans>
          </span>
          {nextArrival ? (
            <span>
              <Quantity value={nextArrival.quantity} unit={unit.symbol} />,{' '}
              <Day value={nextArrival.date} />
            </span>
          ) : (
            <span className={classes.city}>
              <Trans>not planned</Trans>
            </span>
          )}
        </li>
      </ul>
      {canFollow && !hasSome && data.status === 'PUBLISHED' && (
        <div className={classes.follow}>
          <FollowButton productId={data.id} />
        </div>
      )}
    </Section>
  );
}
