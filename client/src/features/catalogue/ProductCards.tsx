import { useLingui } from '@lingui/react/macro';
import { useElementSize, useMergedRef } from '@mantine/hooks';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { useCartQuantities } from '../cart/useCartQuantities.ts';
import { FavouriteButton } from '../favourites/FavouriteButton.tsx';
import { useCan } from '../session/viewer.ts';
import { PriceCell } from './PriceCell.tsx';
import { ProductCard } from './ProductCard.tsx';
import classes from './ProductCards.module.css';
import { type ProductListProps, topOf } from './ProductList.tsx';
import { ProductPicture } from './ProductPicture.tsx';
import { onPlus, onRowKey } from './rowKeys.ts';
import { StockCell } from './StockCell.tsx';
import { useListedParts } from './useListedParts.ts';

const CARD_WIDTH = 232;
const GAP = 12;
const ROW_HEIGHT = 352;
const ROWS_BEFORE_END = 4;

/** Products with their pictures, as many side by side as there is room; only those in view exist. */
export function ProductCards({ label, products, totalCount, onEndNear }: ProductListProps) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const canOrder = useCan('cart:write');
  const { withPrices, withStock, withLists } = useListedParts();
  const inCart = useCartQuantities(canOrder);
  const list = useRef<HTMLUListElement>(null);
  const { ref: sized, width } = useElementSize();
  const [scrollMargin, setScrollMargin] = useState(0);
  // What stands above it may have grown since.
  useLayoutEffect(() => setScrollMargin(topOf(list.current)));

  const columns = Math.max(1, Math.floor((width + GAP) / (CARD_WIDTH + GAP)));
  const rows = useWindowVirtualizer({
    count: Math.ceil(products.length / columns),
    estimateSize: () => ROW_HEIGHT,
    gap: GAP,
    overscan: 3,
    scrollMargin,
  });
  const shown = rows.getVirtualItems();
  const lastShown = shown.at(-1)?.index ?? 0;
  useEffect(() => {
    if ((lastShown + ROWS_BEFORE_END) * columns >= products.length) onEndNear?.();
  }, [lastShown, columns, products.length, onEndNear]);

  return (
    <ul
      ref={useMergedRef(list, sized)}
      aria-label={label ?? t`Products`}
      className={classes.list}
      style={{ height: rows.getTotalSize() }}
      onKeyDownCapture={onPlus}
      onKeyDown={(event) =>
        onRowKey(event, {
          columns,
          onOpen: (sku) => void navigate(`/products/${encodeURIComponent(sku)}`),
        })
      }
    >
      {shown.map(({ index: row, key, start }) => (
        <li
          key={key}
          ref={rows.measureElement}
          role="presentation"
          data-index={row}
          className={classes.row}
          style={{
            transform: `translateY(${start - scrollMargin}px)`,
            gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))`,
          }}
        >
          {products.slice(row * columns, (row + 1) * columns).map((product, column) => {
            const index = row * columns + column;
            return (
              <article
                key={product.id}
                aria-setsize={totalCount}
                aria-posinset={index + 1}
                tabIndex={index === 0 ? 0 : -1}
                data-row
                data-index={index}
                data-sku={product.sku}
                className={classes.card}
              >
                <ProductCard
                  product={product}
                  picture={<ProductPicture product={product} />}
                  inCart={inCart.get(product.id)}
                  canOrder={canOrder}
                  price={
                    withPrices
                      ? (quantity) => <PriceCell product={product} quantity={quantity} />
                      : null
                  }
                  stock={withStock ? (unit) => <StockCell product={product} unit={unit} /> : null}
                  favourite={
                    withLists
                      ? (name) => <FavouriteButton product={product} name={name} isInRow />
                      : null
                  }
                />
              </article>
            );
          })}
        </li>
      ))}
    </ul>
  );
}
