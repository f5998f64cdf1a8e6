import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import { Quantity } from '../../ui/Quantity.tsx';
import { Section } from '../../ui/Section.tsx';
import { Status } from '../../ui/Status.tsx';
import { Cell, Table } from '../../ui/Table.tsx';
import { ProductPicture } from '../catalogue/ProductPicture.tsx';
import {
  type KitComponents_ProductFragment,
  KitComponents_ProductFragmentDoc,
} from './KitComponents.generated';
import classes from './KitComponents.module.css';
import { type EnoughForKits, kitsOfComponents } from './kitsOfComponents.ts';

interface KitComponentsProps {
  product: FragmentType<KitComponents_ProductFragment>;
  withStock: boolean;
}

/** What a kit is put together of, and which component there is least of. */
export function KitComponents({ product, withStock }: KitComponentsProps) {
  const { t } = useLingui();
  const { data, complete } = useFragment({
    fragment: KitComponents_ProductFragmentDoc,
    fragmentName: 'KitComponents_product',
    from: product,
    variables: { withStock },
  });
  if (!complete || data.components.length === 0) return null;
  const { components } = data;
  const enoughFor = withStock ? kitsOfComponents(components) : [];
  const columns = [
    { key: 'product', title: t`Component` },
    { key: 'quantity', title: t`In one kit`, isFigure: true },
    ...(withStock
      ? [
          { key: 'stock', title: t`In stock`, isFigure: true },
          { key: 'kits', title: t`Enough for kits`, isFigure: true },
        ]
      : []),
  ];
  return (
    <Section title={<Trans>In the kit</Trans>} flush>
      <Table caption={t`In the kit`} columns={columns}>
        {components.map(({ quantity, product: component }, place) => {
          const { id, sku, name, unit, availability } = component;
          const kits = enoughFor[place];
          return (
            <tr key={id}>
              <Cell isHead>
                <span className={classes.product}>
                  <span className={classes.picture}>
                    <ProductPicture product={component} />
                  </span>
                  <span>
                    <Link to={`/products/${encodeURIComponent(sku)}`} className={classes.name}>
                      {name}
                    </Link>
                    <span className={classes.sku}>{sku}</span>
                  </span>
                </span>
              </Cell>
              <Cell label={t`In one kit`} isFigure>
                <Quantity value={quantity} unit={unit.symbol} />
              </Cell>
              {withStock && (
                <>
                  <Cell label={t`In stock`} isFigure>
                    {availability?.isBanded && '> '}
                    {availability?.available ? (
                      <Quantity value={availability.available} unit={unit.symbol} />
                    ) : (
                      '—'
                    )}
                  </Cell>
                  <Cell label={t`Enough for kits`} isFigure>
                    {kits ? <EnoughFor {...kits} /> : '—'}
                  </Cell>
                </>
              )}
            </tr>
          );
        })}
      </Table>
    </Section>
  );
}

function EnoughFor({ kits, isAtLeast, isBottleneck }: EnoughForKits) {
  if (!isBottleneck) {
    return (
      <>
        {isAtLeast && '≥ '}
        <Quantity value={kits} />
      </>
    );
  }
  return (
    <Status tone="warn">
      <span>
        <Quantity value={kits} />{' '}
        <span className={classes.least}>
          <Trans>least of all</Trans>
        </span>
      </span>
    </Status>
  );
}
