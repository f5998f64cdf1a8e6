import { Trans, useLingui } from '@lingui/react/macro';
import { Button, VisuallyHidden } from '@mantine/core';
import { IconShoppingCartPlus } from '@tabler/icons-react';
import { formatNumber } from '../../lib/formatNumber.ts';
import { leastQuantity } from '../../lib/orderQuantity.ts';
import { Quantity } from '../../ui/Quantity.tsx';
import { QuantityField } from '../../ui/QuantityField.tsx';
import classes from './OrderCell.module.css';
import type { Ordering } from './useOrdering.tsx';

interface OrderCellProps {
  name: string;
  ordering: Ordering;
  /** How much of it lies in the cart. */
  inCart: string | undefined;
}

/** Quantity and cart in a list of products; `data-add` is what the list's keys press. */
export function OrderCell({ name, ordering, inCart }: OrderCellProps) {
  const { t, i18n } = useLingui();
  const { rule, typed, canAdd, isAdding, problem, type, add } = ordering;
  return (
    <div className={classes.order}>
      <QuantityField
        label={t`Quantity, ${name}`}
        value={typed}
        rule={rule}
        placeholder={formatNumber(leastQuantity(rule), i18n.locale)}
        onChange={type}
        onCommit={add}
      />
      <Button
        variant={inCart ? 'light' : 'default'}
        className={classes.add}
        disabled={!canAdd}
        loading={isAdding}
        tabIndex={-1}
        aria-label={t`Add ${name} to the cart`}
        data-add
        onClick={add}
      >
        <IconShoppingCartPlus size={16} aria-hidden />
        {inCart && (
          <span className={classes.inCart}>
            <Quantity value={inCart} />
          </span>
        )}
      </Button>
      <VisuallyHidden role="status">
        {inCart && (
          <Trans>
            in cart <Quantity value={inCart} />
          </Trans>
        )}
      </VisuallyHidden>
      {problem && (
        <span className={classes.problem} role="alert">
          {problem}
        </span>
      )}
    </div>
  );
}
