import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Anchor } from '@mantine/core';
import type { PackagingLevel } from '../../gql/schemaTypes.ts';
import { tidy } from '../../lib/orderQuantity.ts';
import { Amount } from '../../ui/Amount.tsx';
import { Quantity } from '../../ui/Quantity.tsx';
import { Section } from '../../ui/Section.tsx';
import { Cell, Table } from '../../ui/Table.tsx';
import { grossPrice } from '../price/grossPrice.ts';
import { useVatView } from '../price/useVatView.ts';
import {
  type PackagePrice_ProductFragment,
  PackagePrice_ProductFragmentDoc,
  type ProductPackaging_ProductFragment,
  ProductPackaging_ProductFragmentDoc,
} from './ProductPackaging.generated';
import { packagePrice } from './packagePrice.ts';

interface ProductPackagingProps {
  product: FragmentType<ProductPackaging_ProductFragment>;
  /** Null where no price is shown. */
  priced: FragmentType<PackagePrice_ProductFragment> | null;
  /** Takes a package's quantity as what is to be ordered; null where nothing can be. */
  onQuantity: ((quantity: string) => void) | null;
}

const levels = {
  PIECE: msg`Piece`,
  INNER: msg`Pack`,
  CASE: msg`Case`,
  PALLET: msg`Pallet`,
} satisfies Record<PackagingLevel, unknown>;

/** How it is packed, from the piece to the pallet, and what each package costs. */
export function ProductPackaging({ product, priced, onQuantity }: ProductPackagingProps) {
  const { t, i18n } = useLingui();
  const [view] = useVatView();
  const { data, complete } = useFragment({
    fragment: ProductPackaging_ProductFragmentDoc,
    fragmentName: 'ProductPackaging_product',
    from: product,
  });
  const price = useFragment({
    fragment: PackagePrice_ProductFragmentDoc,
    fragmentName: 'PackagePrice_product',
    from: priced,
  });
  if (!complete || data.packaging.length === 0) return null;
  const { packaging, unit } = data;
  const vatRate = (price.complete && price.data.price?.vatRate) || null;
  const tiers = ((price.complete && price.data.priceTiers) || []).map((tier) => ({
    from: tier.from,
    unitPrice: view === 'gross' ? grossPrice(tier.unitPrice, vatRate) : tier.unitPrice,
  }));
  const priceTitle = view === 'gross' ? t`Price with VAT` : t`Price without VAT`;
  const withPrice = tiers.length > 0;
  const withGtin = packaging.some(({ gtin }) => gtin);
  const columns = [
    { key: 'level', title: t`Package` },
    { key: 'quantity', title: t`Holds`, isFigure: true },
    { key: 'weight', title: t`Weight`, isFigure: true },
    { key: 'volume', title: t`Volume`, isFigure: true },
    ...(withPrice ? [{ key: 'price', title: priceTitle, isFigure: true }] : []),
    ...(withGtin ? [{ key: 'gtin', title: t`Barcode (GTIN)` }] : []),
  ];
  return (
    <Section title={<Trans>Packaging</Trans>} flush>
      <Table caption={t`Packaging`} columns={columns}>
        {packaging.map(({ level, quantity, weight, volume, gtin }) => (
          <tr key={level}>
            <Cell isHead>{i18n._(levels[level])}</Cell>
            <Cell label={t`Holds`} isFigure>
              {onQuantity ? (
                <Anchor
                  component="button"
                  type="button"
                  size="sm"
                  title={t`Order this much`}
                  onClick={() => onQuantity(tidy(quantity))}
                >
                  <Quantity value={quantity} unit={unit.symbol} />
                </Anchor>
              ) : (
                <Quantity value={quantity} unit={unit.symbol} />
              )}
            </Cell>
            <Cell label={t`Weight`} isFigure>
              {weight ? <Quantity value={weight} unit={t`kg`} /> : '—'}
            </Cell>
            <Cell label={t`Volume`} isFigure>
              {volume ? <Quantity value={volume} unit={t`m³`} /> : '—'}
            </Cell>
            {withPrice && (
              <Cell label={priceTitle} isFigure>
                <Amount value={packagePrice(quantity, tiers)} />
              </Cell>
            )}
            {withGtin && (
              <Cell label={t`Barcode (GTIN)`} isCode>
                {gtin ?? '—'}
              </Cell>
            )}
          </tr>
        ))}
      </Table>
    </Section>
  );
}
