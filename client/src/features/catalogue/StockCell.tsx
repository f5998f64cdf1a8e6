import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';
import { isZero } from '../../lib/decimal.ts';
import { Day } from '../../ui/DateText.tsx';
import { Quantity } from '../../ui/Quantity.tsx';
import { Status } from '../../ui/Status.tsx';
import { FollowButton } from '../novelties/FollowButton.tsx';
import { useCan } from '../session/viewer.ts';
import {
  type StockCell_ProductFragment,
  StockCell_ProductFragmentDoc,
} from './StockCell.generated';
import classes from './StockCell.module.css';

interface StockCellProps {
  product: FragmentType<StockCell_ProductFragment>;
  /** Short name of the unit, where the row does not tell it. */
  unit?: string;
}

/** What could be promised now, or when there will be some. */
export function StockCell({ product, unit }: StockCellProps) {
  const { data, complete } = useFragment({
    fragment: StockCell_ProductFragmentDoc,
    fragmentName: 'StockCell_product',
    from: product,
  });
  const canFollow = useCan('cart:write');
  if (!complete) return null;
  const { availability } = data;
  if (!availability?.available) return <span aria-hidden>—</span>;
  if (!isZero(availability.available)) {
    return (
      <Status tone="good">
        <span>
          {availability.isBanded && '> '}
          <Quantity value={availability.available} unit={unit} />
        </span>
      </Status>
    );
  }
  const arrival = availability.nextArrival;
  return (
    <span className={classes.out}>
      <Status tone={arrival ? 'warn' : 'neutral'}>
        {arrival ? <Day value={arrival.date} /> : <Trans>None</Trans>}
      </Status>
      {canFollow && data.status === 'PUBLISHED' && <FollowButton productId={data.id} isInRow />}
    </span>
  );
}
