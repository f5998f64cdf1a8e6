import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { Plural, Trans } from '@lingui/react/macro';
import { Link } from 'react-router';
import { Day, Moment } from '../../ui/DateText.tsx';
import { OrderStatusText } from '../orders/OrderStatusText.tsx';
import { type QueueItem_OrderFragment, QueueItem_OrderFragmentDoc } from './QueueItem.generated';
import classes from './QueueItem.module.css';

interface QueueItemProps {
  order: FragmentType<QueueItem_OrderFragment>;
  isChosen: boolean;
}

export function QueueItem({ order, isChosen }: QueueItemProps) {
  const { data, complete } = useFragment({
    fragment: QueueItem_OrderFragmentDoc,
    fragmentName: 'QueueItem_order',
    from: order,
  });
  if (!complete) return null;
  const { number, status, placedAt, wantedDate, lineCount, organization } = data;
  return (
    <Link
      to={`/warehouse?order=${encodeURIComponent(number)}`}
      className={classes.item}
      aria-current={isChosen || undefined}
    >
      <span className={classes.number}>{number}</span>
      <OrderStatusText status={status} />
      <span className={classes.about}>
        {organization?.name} · <Plural value={lineCount} one="# line" other="# lines" />
      </span>
      <span className={classes.date}>
        {wantedDate ? (
          <Trans>
            by <Day value={wantedDate} />
          </Trans>
        ) : (
          <Moment value={placedAt} />
        )}
      </span>
    </Link>
  );
}
