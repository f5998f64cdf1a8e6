import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import { Amount } from '../../ui/Amount.tsx';
import { Moment } from '../../ui/DateText.tsx';
import { Quantity } from '../../ui/Quantity.tsx';
import { Cell } from '../../ui/Table.tsx';
import { type OrderRow_OrderFragment, OrderRow_OrderFragmentDoc } from './OrderRow.generated';
import classes from './OrderRow.module.css';
import { OrderStatusText } from './OrderStatusText.tsx';

interface OrderRowProps {
  order: FragmentType<OrderRow_OrderFragment>;
  /** Whose order, where orders of several are listed. */
  organization: string | null;
}

export function OrderRow({ order, organization }: OrderRowProps) {
  const { t } = useLingui();
  const { data, complete } = useFragment({
    fragment: OrderRow_OrderFragmentDoc,
    fragmentName: 'OrderRow_order',
    from: order,
  });
  if (!complete) return null;
  const { number, status, placedAt, externalNumber, lineCount, totalWithVat } = data;
  return (
    <tr>
      <Cell isHead isCode>
        <Anchor component={Link} to={`/orders/${encodeURIComponent(number)}`} size="sm" fw={550}>
          {number}
        </Anchor>
        {externalNumber && <span className={classes.external}>{externalNumber}</span>}
      </Cell>
      {organization !== null && <Cell label={t`Customer`}>{organization}</Cell>}
      <Cell label={t`Status`}>
        <OrderStatusText status={status} />
      </Cell>
      <Cell label={t`Placed`}>
        <Moment value={placedAt} />
      </Cell>
      <Cell label={t`Lines`} isFigure>
        <Quantity value={lineCount} />
      </Cell>
      <Cell label={t`With VAT`} isFigure>
        <Amount value={totalWithVat} />
      </Cell>
    </tr>
  );
}
