import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import { Amount } from '../../ui/Amount.tsx';
import { Quantity } from '../../ui/Quantity.tsx';
import { Cell } from '../../ui/Table.tsx';
import { Fulfilment } from './Fulfilment.tsx';
import {
  type OrderLineRow_LineFragment,
  OrderLineRow_LineFragmentDoc,
} from './OrderLineRow.generated';
import classes from './OrderLineRow.module.css';

export function OrderLineRow({ line }: { line: FragmentType<OrderLineRow_LineFragment> }) {
  const { t } = useLingui();
  const { data, complete } = useFragment({
    fragment: OrderLineRow_LineFragmentDoc,
    fragmentName: 'OrderLineRow_line',
    from: line,
  });
  if (!complete) return null;
  const { sku, name, quantity, unitPrice, total, product } = data;
  const unit = product?.unit.symbol;
  return (
    <tr>
      <Cell isHead>
        <Anchor component={Link} to={`/products/${encodeURIComponent(sku)}`} size="sm" c="inherit">
          {name}
        </Anchor>
        <div className={classes.sku}>{sku}</div>
      </Cell>
      <Cell label={t`Quantity`} isFigure>
        <Quantity value={quantity} unit={unit} />
      </Cell>
      <Cell label={t`Progress`}>
        <Fulfilment line={data} />
      </Cell>
      <Cell label={t`Price`} isFigure>
        <Amount value={unitPrice} kind="unitPrice" />
      </Cell>
      <Cell label={t`Sum without VAT`} isFigure>
        <Amount value={total} />
      </Cell>
    </tr>
  );
}
