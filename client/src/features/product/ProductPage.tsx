import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Anchor, Skeleton } from '@mantine/core';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { Answer } from '../../apollo/Answer.tsx';
import { leastQuantity, readQuantity } from '../../lib/orderQuantity.ts';
import { Empty } from '../../ui/Empty.tsx';
import { Facts } from '../../ui/Facts.tsx';
import { Page } from '../../ui/Page.tsx';
import { Quantity } from '../../ui/Quantity.tsx';
import { Section } from '../../ui/Section.tsx';
import { useCan } from '../session/viewer.ts';
import { ProductOrder } from './ProductOrder.tsx';
import { ProductPageDocument, type ProductPageQuery } from './ProductPage.generated';
import classes from './ProductPage.module.css';
import { ProductPrice } from './ProductPrice.tsx';
import { ProductStock } from './ProductStock.tsx';

export function ProductPage() {
  const { sku = '' } = useParams();
  const query = useQuery(ProductPageDocument, {
    variables: { sku, withPrices: useCan('prices:read'), withStock: useCan('stock:read') },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <Page title={query.data?.product?.name ?? sku}>
      <Answer of={query} skeleton={<ProductSkeleton />}>
        {({ product }) =>
          product ? (
            <ProductDetails key={product.id} product={product} />
          ) : (
            <Empty
              title={<Trans>There is no product {sku}</Trans>}
              action={
                <Anchor component={Link} to={`/catalogue?q=${encodeURIComponent(sku)}`}>
                  <Trans>Search for it</Trans>
                </Anchor>
              }
            />
          )
        }
      </Answer>
    </Page>
  );
}

function ProductDetails({ product }: { product: NonNullable<ProductPageQuery['product']> }) {
  const { t } = useLingui();
  const canOrder = useCan('cart:write');
  const withPrices = useCan('prices:read');
  const withStock = useCan('stock:read');
  const { id, name, sku, gtin, brand, category, unit, description } = product;
  const rule = { minimum: product.minimumQuantity, step: product.quantityStep };
  const [typed, setTyped] = useState(leastQuantity(rule));
  const order = canOrder && (
    <ProductOrder productId={id} name={name} rule={rule} typed={typed} onType={setTyped} />
  );

  return (
    <>
      <nav className={classes.path} aria-label={t`Category`}>
        {category?.path.map((step) => (
          <Link key={step.id} to={`/catalogue?category=${step.id}`}>
            {step.name}
          </Link>
        ))}
      </nav>
      <div className={classes.columns}>
        <div className={classes.column}>
          <Section title={<Trans>Product</Trans>}>
            {description && <p className={classes.description}>{description}</p>}
            <Facts
              facts={[
                { label: t`SKU`, value: sku },
                { label: t`Barcode (GTIN)`, value: gtin ?? '—' },
                { label: t`Brand`, value: brand?.name ?? '—' },
                { label: t`Unit`, value: unit.symbol },
                {
                  label: t`Least quantity`,
                  value: <Quantity value={rule.minimum} unit={unit.symbol} />,
                },
                {
                  label: t`In steps of`,
                  value: <Quantity value={rule.step} unit={unit.symbol} />,
                },
              ]}
            />
          </Section>
          {withStock && <ProductStock product={product} />}
        </div>
        <div className={classes.column}>
          {withPrices ? (
            <ProductPrice product={product} quantity={readQuantity(typed)}>
              {order}
            </ProductPrice>
          ) : (
            order && <Section title={<Trans>Order</Trans>}>{order}</Section>
          )}
        </div>
      </div>
    </>
  );
}

function ProductSkeleton() {
  return (
    <div className={classes.columns} aria-busy>
      <Skeleton height={220} />
      <Skeleton height={300} />
    </div>
  );
}
