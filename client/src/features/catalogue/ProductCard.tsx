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
import classes from './ProductCard.module.css';
import {
  type ProductRow_ProductFragment,
  ProductRow_ProductFragmentDoc,
} from './ProductRow.generated';
import type { ProductRowProps } from './ProductRow.tsx';
import { useOrdering } from './useOrdering.tsx';

interface ProductCardProps extends ProductRowProps {
  product: FragmentType<ProductRow_ProductFragment>;
  picture: ReactNode;
}

/** A product with its picture: the same facts and means as in its row. */
export function ProductCard({ product, ...props }: ProductCardProps) {
  const { data, complete } = useFragment({
    fragment: ProductRow_ProductFragmentDoc,
    fragmentName: 'ProductRow_product',
    from: product,
  });
  return complete ? <Card product={data} {...props} /> : null;
}

interface CardProps extends Omit<ProductCardProps, 'product'> {
  product: ProductRow_ProductFragment;
}

function Card({ product, picture, inCart, canOrder, price, stock, favourite }: CardProps) {
  const { id, sku, name, brand, unit, status, availableFrom } = product;
  const rule = { minimum: product.minimumQuantity, step: product.quantityStep };
  const ordering = useOrdering(id, rule);
  const isGuest = useIsGuest();
  const isOnSale = status === 'PUBLISHED';
  return (
    <>
      <div className={classes.picture}>{picture}</div>
      <div className={classes.actions}>
        {favourite?.(name)}
        <CompareButton sku={sku} name={name} isInRow />
      </div>
      <Link
        to={`/products/${encodeURIComponent(sku)}`}
        className={classes.name}
        title={name}
        tabIndex={-1}
      >
        {name}
      </Link>
      <div className={classes.codes}>
        <span className={classes.sku}>{sku}</span>
        <span>{brand?.name}</span>
        {product.isKit && <KitBadge />}
      </div>
      {(price || stock) && (
        <div className={classes.facts}>
          {price && <span>{price(ordering.typed ? ordering.quantity : null)}</span>}
          {stock && <span className={classes.stock}>{stock(unit.symbol)}</span>}
        </div>
      )}
      {!isOnSale && (
        <div className={classes.note}>
          <AvailabilityNote status={status} availableFrom={availableFrom} />
        </div>
      )}
      {isGuest && <TermsLink sku={sku} />}
      {canOrder && isOnSale && product.isPriceShown && (
        <OrderCell name={name} ordering={ordering} inCart={inCart} />
      )}
      {canOrder && status === 'ANNOUNCED' && <FollowButton productId={id} />}
    </>
  );
}
