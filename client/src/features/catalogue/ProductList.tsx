import { Trans, useLingui } from '@lingui/react/macro';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { useCartQuantities } from '../cart/useCartQuantities.ts';
import { useCan } from '../session/viewer.ts';
import type { CataloguePageQuery } from './CataloguePage.generated';
import { PriceCell } from './PriceCell.tsx';
import classes from './ProductList.module.css';
import { ProductRow } from './ProductRow.tsx';
import { StockCell } from './StockCell.tsx';

type Product = CataloguePageQuery['products']['edges'][number]['node'];

interface ProductListProps {
  products: Product[];
  totalCount: number;
  /** Called when the end of what is loaded comes near. */
  onEndNear(): void;
}

const ROW_HEIGHT = 46;
const ROWS_BEFORE_END = 16;

/** The dense list: only the rows in view exist. Arrows walk it, also from one quantity to the next. */
export function ProductList({ products, totalCount, onEndNear }: ProductListProps) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const canOrder = useCan('cart:write');
  const withPrices = useCan('prices:read');
  const withStock = useCan('stock:read');
  const inCart = useCartQuantities(canOrder);
  const body = useRef<HTMLTableSectionElement>(null);
  const [scrollMargin, setScrollMargin] = useState(0);
  useLayoutEffect(() => setScrollMargin(body.current?.offsetTop ?? 0), []);

  const rows = useWindowVirtualizer({
    count: products.length,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (index) => products[index]?.id ?? index,
    overscan: 12,
    scrollMargin,
  });
  const shown = rows.getVirtualItems();
  const lastShown = shown.at(-1)?.index ?? 0;
  useEffect(() => {
    if (lastShown >= products.length - ROWS_BEFORE_END) onEndNear();
  }, [lastShown, products.length, onEndNear]);

  function walk(event: KeyboardEvent<HTMLElement>) {
    const row = (event.target as HTMLElement).closest<HTMLElement>('[data-row]');
    if (!row) return;
    const isInField = event.target instanceof HTMLInputElement;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const index = Number(row.dataset.index) + (event.key === 'ArrowDown' ? 1 : -1);
      focusRow(body.current, index, isInField);
    } else if (event.key === 'Enter' && event.target === row) {
      void navigate(`/products/${encodeURIComponent(row.dataset.sku ?? '')}`);
    } else if (event.key === 'Escape' && isInField) {
      row.focus();
    } else if (/^\d$/.test(event.key) && event.target === row) {
      // A figure typed on a row is its quantity; the field itself receives the key.
      row.querySelector<HTMLElement>('[data-quantity]')?.focus();
      return;
    } else return;
    event.preventDefault();
  }

  return (
    <table
      aria-label={t`Products`}
      aria-rowcount={totalCount + 1}
      className={classes.list}
      data-with-order={canOrder || undefined}
      onKeyDown={walk}
    >
      <thead>
        <tr className={classes.head}>
          <th scope="col">
            <Trans>SKU</Trans>
          </th>
          <th scope="col">
            <Trans>Name</Trans>
          </th>
          <th scope="col" className={classes.figure}>
            {withPrices && <Trans>Price without VAT</Trans>}
          </th>
          <th scope="col">{withStock && <Trans>In stock</Trans>}</th>
          {canOrder && (
            <th scope="col">
              <Trans>Quantity</Trans>
            </th>
          )}
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
                inCart={inCart.get(product.id)}
                canOrder={canOrder}
                price={
                  withPrices
                    ? (quantity) => <PriceCell product={product} quantity={quantity} />
                    : null
                }
                stock={withStock ? (unit) => <StockCell product={product} unit={unit} /> : null}
              />
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function focusRow(body: HTMLElement | null, index: number, isInField: boolean) {
  const row = body?.querySelector<HTMLElement>(`[data-row][data-index="${index}"]`);
  const field = isInField ? row?.querySelector<HTMLElement>('[data-quantity]') : null;
  (field ?? row)?.focus({ preventScroll: true });
  row?.scrollIntoView({ block: 'nearest' });
}
