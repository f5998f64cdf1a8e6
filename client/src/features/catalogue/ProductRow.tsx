import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, VisuallyHidden } from '@mantine/core';
import { IconShoppingCartPlus } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { Link } from 'react-router';
import { FailureMessage } from '../../apollo/FailureMessage.tsx';
import { formatNumber } from '../../lib/formatNumber.ts';
import { isOrderable, leastQuantity, readQuantity } from '../../lib/orderQuantity.ts';
import { Quantity } from '../../ui/Quantity.tsx';
import { QuantityField } from '../../ui/QuantityField.tsx';
import { useAddToCart } from '../cart/useAddToCart.ts';
import {
  type ProductRow_ProductFragment,
  ProductRow_ProductFragmentDoc,
} from './ProductRow.generated';
import classes from './ProductRow.module.css';

interface ProductRowProps {
  product: FragmentType<ProductRow_ProductFragment>;
  /** How much of it lies in the cart. */
  inCart: string | undefined;
  canOrder: boolean;
  price: ((quantity: string | null) => ReactNode) | null;
  stock: ((unit: string) => ReactNode) | null;
}

export function ProductRow({ product, inCart, canOrder, price, stock }: ProductRowProps) {
  const { t, i18n } = useLingui();
  const { data, complete } = useFragment({
    fragment: ProductRow_ProductFragmentDoc,
    fragmentName: 'ProductRow_product',
    from: product,
  });
  const addToCart = useAddToCart();
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<ReactNode>(null);
  const [isAdding, setAdding] = useState(false);
  if (!complete) return null;

  const { id, sku, name, brand, unit, minimumQuantity, quantityStep } = data;
  const rule = { minimum: minimumQuantity, step: quantityStep };
  const quantity = typed === '' ? leastQuantity(rule) : readQuantity(typed);
  const canAdd = quantity !== null && isOrderable(quantity, rule);

  async function add() {
    if (!canAdd || isAdding) return;
    setAdding(true);
    setProblem(null);
    try {
      const added = await addToCart({ productId: id, quantity });
      if (added.ok) setTyped('');
      else setProblem(added.message);
    } catch (error) {
      setProblem(<FailureMessage error={error} />);
    } finally {
      setAdding(false);
    }
  }

  return (
    <>
      <td className={classes.sku}>{sku}</td>
      <td className={classes.name}>
        <Link
          to={`/products/${encodeURIComponent(sku)}`}
          className={classes.title}
          title={name}
          tabIndex={-1}
        >
          {name}
        </Link>
        {brand && <span className={classes.brand}>{brand.name}</span>}
      </td>
      <td className={classes.price}>{price?.(typed === '' ? null : quantity)}</td>
      <td className={classes.stock}>{stock?.(unit.symbol)}</td>
      {canOrder && (
        <td className={classes.order}>
          <QuantityField
            label={t`Quantity, ${name}`}
            value={typed}
            rule={rule}
            placeholder={formatNumber(leastQuantity(rule), i18n.locale)}
            onChange={setTyped}
            onCommit={() => void add()}
          />
          <Button
            variant={inCart ? 'light' : 'default'}
            className={classes.add}
            disabled={!canAdd}
            loading={isAdding}
            tabIndex={-1}
            aria-label={t`Add ${name} to the cart`}
            onClick={() => void add()}
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
        </td>
      )}
    </>
  );
}
