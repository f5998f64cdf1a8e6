import { Trans, useLingui } from '@lingui/react/macro';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { useCartQuantities } from '../cart/useCartQuantities.ts';
import { FavouriteButton } from '../favourites/FavouriteButton.tsx';
import { useVatView } from '../price/useVatView.ts';
import { useCan, useIsGuest } from '../session/viewer.ts';
import type { CataloguePageQuery } from './CataloguePage.generated';
import { PriceCell } from './PriceCell.tsx';
import classes from './ProductList.module.css';
import { ProductRow } from './ProductRow.tsx';
import { onPlus, onRowKey } from './rowKeys.ts';
import { StockCell } from './StockCell.tsx';
import { useListedParts } from './useListedParts.ts';

export type ListedProduct = CataloguePageQuery['products']['edges'][number]['node'];

export interface ProductListProps {
  /** What products these are, where they are not the page's subject. */
  label?: string;
  products: readonly ListedProduct[];
  totalCount: number;
  /** What is said of a product below its name, such as how it goes with another. */
  noteOf?(product: ListedProduct): ReactNode;
  /** Called when the end of what is loaded comes near. */
  onEndNear?(): void;
}

const ROW_HEIGHT = 46;
const ROWS_BEFORE_END = 16;

/** The dense list: only the rows in view exist. */
export function ProductList({ label, products, totalCount, noteOf, onEndNear }: ProductListProps) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const isGuest = useIsGuest();
  const canOrder = useCan('cart:write');
  const { withPrices, withStock, withLists } = useListedParts();
  const [view] = useVatView();
  const inCart = useCartQuantities(canOrder);
  const body = useRef<HTMLTableSectionElement>(null);
  const [scrollMargin, setScrollMargin] = useState(0);
  // What stands above it may have grown since.
  useLayoutEffect(() => setScrollMargin(topOf(body.current)));

  const rows = useWindowVirtualizer({
    count: products.length,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (index) => products[index]?.id ?? index,
    overscan: 12,
    scrollMargin,
  });
  const onOpen = (sku: string) => void navigate(`/products/${encodeURIComponent(sku)}`);
  const shown = rows.getVirtualItems();
  const lastShown = shown.at(-1)?.index ?? 0;
  useEffect(() => {
    if (lastShown >= products.length - ROWS_BEFORE_END) onEndNear?.();
  }, [lastShown, products.length, onEndNear]);

  return (
    <table
      aria-label={label ?? t`Products`}
      aria-rowcount={totalCount + 1}
      className={classes.list}
      data-with-price={withPrices || undefined}
      data-with-stock={withStock || undefined}
      data-with-order={canOrder || undefined}
      data-with-offer={isGuest || undefined}
      onKeyDownCapture={onPlus}
      onKeyDown={(event) => onRowKey(event, { columns: 1, onOpen })}
    >
      <thead>
        <tr className={classes.head}>
          <th scope="col">
            <Trans>SKU</Trans>
          </th>
          <th scope="col">
            <Trans>Name</Trans>
          </th>
          {withPrices && (
            <th scope="col" className={classes.figure}>
              {view === 'gross' ? <Trans>Price with VAT</Trans> : <Trans>Price without VAT</Trans>}
            </th>
          )}
          {withStock && (
            <th scope="col">
              <Trans>In stock</Trans>
            </th>
          )}
          {canOrder && (
            <th scope="col">
              <Trans>Quantity</Trans>
            </th>
          )}
          {isGuest && <td />}
          <td />
        </tr>
      </thead>
      <tbody ref={body} className={classes.body} style={{ height: rows.getTotalSize() }}>
        {shown.map(({ index, key, start }) => {
          const product = products[index];
          if (!product) return null;
          return (
            <tr
              key={key}
              ref={rows.measureElement}
              aria-rowindex={index + 2}
              tabIndex={index === 0 ? 0 : -1}
              data-row
              data-index={index}
              data-sku={product.sku}
              className={classes.row}
              style={{ transform: `translateY(${start - scrollMargin}px)` }}
            >
              <ProductRow
                product={product}
                note={noteOf?.(product)}
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
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** Where it begins on the page. */
export const topOf = (element: HTMLElement | null): number =>
  element ? element.getBoundingClientRect().top + window.scrollY : 0;
