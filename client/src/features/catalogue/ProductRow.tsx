import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { CompareButton } from '../compare/CompareButton.tsx';
import { TermsLink } from '../guest/TermsLink.tsx';
import { FollowButton } from '../novelties/FollowButton.tsx';
import { useIsGuest } from '../session/viewer.ts';
import { AvailabilityNote } from './AvailabilityNote.tsx';
import { KitBadge } from './KitBadge.tsx';
import { OrderCell } from './OrderCell.tsx';
import {
  type ProductRow_ProductFragment,
  ProductRow_ProductFragmentDoc,
} from './ProductRow.generated';
import classes from './ProductRow.module.css';
import { useOrdering } from './useOrdering.tsx';

export interface ProductRowProps {
  product: FragmentType<ProductRow_ProductFragment>;
  /** What else is said of it below its name. */
  note?: ReactNode;
  /** How much of it lies in the cart. */
  inCart: string | undefined;
  canOrder: boolean;
  price: ((quantity: string | null) => ReactNode) | null;
  stock: ((unit: string) => ReactNode) | null;
  favourite: ((name: string) => ReactNode) | null;
}

/** The cells of a product's row in the dense list. */
export function ProductRow({ product, ...props }: ProductRowProps) {
  const { data, complete } = useFragment({
    fragment: ProductRow_ProductFragmentDoc,
    fragmentName: 'ProductRow_product',
    from: product,
  });
  return complete ? <Cells product={data} {...props} /> : null;
}

interface CellsProps extends Omit<ProductRowProps, 'product'> {
  product: ProductRow_ProductFragment;
}

function Cells({ product, note, inCart, canOrder, price, stock, favourite }: CellsProps) {
  const { id, sku, name, brand, unit, status, availableFrom } = product;
  const rule = { minimum: product.minimumQuantity, step: product.quantityStep };
  const ordering = useOrdering(id, rule);
  const isGuest = useIsGuest();
  const isOnSale = status === 'PUBLISHED';
  return (
    <>
      <td className={classes.sku} title={sku}>
        {sku}
      </td>
      <td className={classes.name}>
        <Link
          to={`/products/${encodeURIComponent(sku)}`}
          className={classes.title}
          title={name}
          tabIndex={-1}
        >
          {name}
        </Link>
        <span className={classes.brand}>
          <span className={classes.skuBelow}>{sku}</span>
          {brand?.name}
          {product.isKit && <KitBadge />}
          {note && <span>{note}</span>}
          {!isOnSale && (
            <span className={classes.note}>
              <AvailabilityNote status={status} availableFrom={availableFrom} />
            </span>
          )}
        </span>
      </td>
      {price && (
        <td className={classes.price}>{price(ordering.typed ? ordering.quantity : null)}</td>
      )}
      {stock && <td className={classes.stock}>{stock(unit.symbol)}</td>}
      {canOrder && (
        <td className={classes.order}>
          {isOnSale && product.isPriceShown && (
            <OrderCell name={name} ordering={ordering} inCart={inCart} />
          )}
          {status === 'ANNOUNCED' && <FollowButton productId={id} isInRow />}
        </td>
      )}
      {isGuest && (
        <td className={classes.order}>
          <TermsLink sku={sku} />
        </td>
      )}
      <td className={classes.actions}>
        {favourite?.(name)}
        <CompareButton sku={sku} name={name} isInRow />
      </td>
    </>
  );
}
