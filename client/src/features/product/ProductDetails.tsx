import { Trans, useLingui } from '@lingui/react/macro';
import { type ReactNode, useState } from 'react';
import { Link } from 'react-router';
import { leastQuantity, readQuantity } from '../../lib/orderQuantity.ts';
import { type Fact, Facts } from '../../ui/Facts.tsx';
import { Quantity } from '../../ui/Quantity.tsx';
import { Section } from '../../ui/Section.tsx';
import { GuestOffer } from '../guest/GuestOffer.tsx';
import { useCan, useIsCustomer, useIsGuest } from '../session/viewer.ts';
import { KitComponents } from './KitComponents.tsx';
import { NotOnSale } from './NotOnSale.tsx';
import { PartNumber } from './PartNumber.tsx';
import { ProductFiles } from './ProductFiles.tsx';
import { ProductFits } from './ProductFits.tsx';
import { ProductOrder } from './ProductOrder.tsx';
import { ProductPackaging } from './ProductPackaging.tsx';
import type { ProductPageQuery } from './ProductPage.generated';
import classes from './ProductPage.module.css';
import { ProductPictures } from './ProductPictures.tsx';
import { ProductPrice } from './ProductPrice.tsx';
import { ProductReading } from './ProductReading.tsx';
import { ProductStock } from './ProductStock.tsx';
import { RelatedProducts } from './RelatedProducts.tsx';

export type ShownProduct = NonNullable<ProductPageQuery['product']>;

export function ProductDetails({ product }: { product: ShownProduct }) {
  const { t } = useLingui();
  const isGuest = useIsGuest();
  const isCustomer = useIsCustomer();
  const withPrices = useCan('prices:read');
  const withStock = useCan('stock:read');
  const mayOrder = useCan('cart:write');
  const { id, name, sku, brand, category, unit, description, attributes } = product;
  const canOrder = mayOrder && product.status === 'PUBLISHED' && product.isPriceShown;
  const rule = { minimum: product.minimumQuantity, step: product.quantityStep };
  const [typed, setTyped] = useState(leastQuantity(rule));
  const order = canOrder && (
    <ProductOrder productId={id} name={name} rule={rule} typed={typed} onType={setTyped} />
  );
  const codes: Fact[] = [
    { label: t`SKU`, value: sku },
    ...fact(t`Barcode (GTIN)`, product.gtin),
    ...fact(t`Maker’s number`, product.manufacturerNumber),
    ...(isCustomer
      ? [
          {
            label: t`Your own part number`,
            value: <PartNumber product={product} canEdit={mayOrder} />,
          },
        ]
      : []),
    ...fact(t`Brand`, brand?.name),
    { label: t`Unit`, value: unit.symbol },
    { label: t`Least quantity`, value: <Quantity value={rule.minimum} unit={unit.symbol} /> },
    { label: t`In steps of`, value: <Quantity value={rule.step} unit={unit.symbol} /> },
  ];

  return (
    <>
      <nav className={classes.path} aria-label={t`Category`}>
        {category?.path.map((step) => (
          <Link key={step.id} to={`/catalogue?category=${step.id}`}>
            {step.name}
          </Link>
        ))}
      </nav>
      <NotOnSale product={product} />
      <div className={classes.columns}>
        <div className={classes.column}>
          <div className={classes.intro}>
            <ProductPictures product={product} name={name} />
            <Section title={<Trans>Product</Trans>}>
              {description && <p className={classes.description}>{description}</p>}
              <Facts facts={codes} />
            </Section>
          </div>
          <KitComponents product={product} withStock={withStock} />
          {attributes.length > 0 && (
            <Section title={<Trans>Attributes</Trans>}>
              <div className={classes.attributes}>
                <Facts
                  facts={attributes.map(({ attribute, text }) => ({
                    label: attribute.name,
                    value: text,
                  }))}
                />
              </div>
            </Section>
          )}
          <ProductPackaging
            product={product}
            priced={withPrices ? product : null}
            onQuantity={canOrder ? setTyped : null}
          />
        </div>
        <div className={classes.column}>
          {isGuest && <GuestOffer sku={sku} />}
          {withPrices && product.status !== 'DISCONTINUED' ? (
            <ProductPrice product={product} quantity={readQuantity(typed)}>
              {order}
            </ProductPrice>
          ) : (
            order && <Section title={<Trans>Order</Trans>}>{order}</Section>
          )}
          {withStock && <ProductStock product={product} />}
          <ProductFiles product={product} />
          <ProductFits product={product} />
          <ProductReading productId={id} />
        </div>
      </div>
      <RelatedProducts product={product} />
    </>
  );
}

const fact = (label: string, value: ReactNode): Fact[] => (value ? [{ label, value }] : []);
