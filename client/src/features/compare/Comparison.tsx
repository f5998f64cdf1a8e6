import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { CloseButton } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Picture } from '../../ui/Picture.tsx';
import { useCartQuantities } from '../cart/useCartQuantities.ts';
import { AvailabilityNote } from '../catalogue/AvailabilityNote.tsx';
import { OrderCell } from '../catalogue/OrderCell.tsx';
import { PriceCell } from '../catalogue/PriceCell.tsx';
import { StockCell } from '../catalogue/StockCell.tsx';
import { useListedParts } from '../catalogue/useListedParts.ts';
import { useOrdering } from '../catalogue/useOrdering.tsx';
import { useCan } from '../session/viewer.ts';
import {
  type Comparison_ProductFragment,
  Comparison_ProductFragmentDoc,
} from './Comparison.generated';
import classes from './Comparison.module.css';
import { comparisonRows } from './comparisonRows.ts';

interface ComparisonProps {
  caption: string;
  products: ReadonlyArray<FragmentType<Comparison_ProductFragment>>;
  /** Leaves out what all products have alike. */
  onlyDifferences?: boolean;
  /** Whether the first is what the others are measured by: only what differs from it is marked. */
  isByFirst?: boolean;
  /** Said below the name, such as how it goes with the first. */
  noteOf?(product: Comparison_ProductFragment): ReactNode;
  onRemove?(product: Comparison_ProductFragment): void;
}

/** Products side by side, by price, stock and attributes; what differs is marked. */
export function Comparison(props: ComparisonProps) {
  const { t } = useLingui();
  const { caption, products, onlyDifferences, isByFirst, noteOf, onRemove } = props;
  const canOrder = useCan('cart:write');
  const inCart = useCartQuantities(canOrder);
  const { withPrices, withStock } = useListedParts();
  const { data: columns, complete } = useFragment({
    fragment: Comparison_ProductFragmentDoc,
    fragmentName: 'Comparison_product',
    from: [...products],
    variables: { withPrices, withStock },
  });
  if (!complete) return null;

  const brands = columns.map(({ brand }) => brand?.name ?? null);
  const rows = [
    {
      code: 'brand',
      name: t`Brand`,
      values: brands,
      differs: brands.some((brand) => brand !== brands[0]),
    },
    ...comparisonRows(columns),
  ].filter(({ differs }) => differs || !onlyDifferences);
  const isMarked = (values: Array<string | null>, value: string | null) =>
    isByFirst ? value !== values[0] : values.some((other) => other !== values[0]);

  return (
    <div className={classes.frame}>
      <table className={classes.table}>
        <caption className={classes.caption}>{caption}</caption>
        <thead>
          <tr>
            <td className={classes.corner} />
            {columns.map((product) => {
              const { id, sku, name, images, status, availableFrom } = product;
              return (
                <th key={id} scope="col" className={classes.product}>
                  {onRemove && (
                    <CloseButton
                      size="sm"
                      className={classes.remove}
                      aria-label={t`Take ${name} out of the comparison`}
                      onClick={() => onRemove(product)}
                    />
                  )}
                  <span className={classes.picture}>
                    <Picture src={images[0]?.thumbnailUrl} alt="" />
                  </span>
                  <Link to={`/products/${encodeURIComponent(sku)}`} className={classes.name}>
                    {name}
                  </Link>
                  <span className={classes.sku}>{sku}</span>
                  <span className={classes.note}>
                    <AvailabilityNote status={status} availableFrom={availableFrom} />
                  </span>
                  {noteOf && <span className={classes.role}>{noteOf(product)}</span>}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {withPrices && (
            <tr>
              <th scope="row">
                <Trans>Price without VAT</Trans>
              </th>
              {columns.map((product) => (
                <td key={product.id} className={classes.price}>
                  <PriceCell product={product} quantity={null} />
                </td>
              ))}
            </tr>
          )}
          {withStock && (
            <tr>
              <th scope="row">
                <Trans>In stock</Trans>
              </th>
              {columns.map((product) => (
                <td key={product.id}>
                  <StockCell product={product} unit={product.unit.symbol} />
                </td>
              ))}
            </tr>
          )}
          {rows.map(({ code, name, values, differs }) => (
            <tr key={code} data-differs={differs || undefined}>
              <th scope="row">{name}</th>
              {columns.map((product, index) => {
                const value = values[index] ?? null;
                return (
                  <td key={product.id} data-marked={isMarked(values, value) || undefined}>
                    {value ?? '—'}
                  </td>
                );
              })}
            </tr>
          ))}
          {canOrder && (
            <tr>
              <th scope="row">
                <Trans>Quantity</Trans>
              </th>
              {columns.map((product) => (
                <td key={product.id}>
                  {product.status === 'PUBLISHED' && product.isPriceShown && (
                    <ComparedOrder product={product} inCart={inCart.get(product.id)} />
                  )}
                </td>
              ))}
            </tr>
          )}
        </tbody>
      </table>
    </div>
  );
}

interface ComparedOrderProps {
  product: Comparison_ProductFragment;
  inCart: string | undefined;
}

function ComparedOrder({ product, inCart }: ComparedOrderProps) {
  const { id, name, minimumQuantity, quantityStep } = product;
  const ordering = useOrdering(id, { minimum: minimumQuantity, step: quantityStep });
  return <OrderCell name={name} ordering={ordering} inCart={inCart} />;
}
