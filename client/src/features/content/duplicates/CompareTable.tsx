import { Trans, useLingui } from '@lingui/react/macro';
import { Anchor, Radio } from '@mantine/core';
import { Link } from 'react-router';
import { tidy } from '../../../lib/orderQuantity.ts';
import { productStatusWords } from '../productStatus.ts';
import { compareProducts } from './compareProducts.ts';
import type { DuplicateGroup_GroupFragment } from './DuplicateGroup.generated';
import classes from './DuplicatesPage.module.css';

type Product = DuplicateGroup_GroupFragment['products'][number];

interface CompareTableProps {
  caption: string;
  groupId: string;
  products: Product[];
  staysId: string;
  onStays(id: string): void;
}

/** Products side by side, rows that differ marked, with the choice which of them stays. */
export function CompareTable({ caption, groupId, products, staysId, onStays }: CompareTableProps) {
  const { t, i18n } = useLingui();
  const factsOf = (product: Product) => [
    { key: 'sku', label: t`SKU`, value: product.sku },
    { key: 'name', label: t`Name`, value: product.name },
    { key: 'brand', label: t`Brand`, value: product.brand?.name ?? null },
    { key: 'manufacturerNumber', label: t`Maker’s number`, value: product.manufacturerNumber },
    { key: 'gtin', label: t`Barcode (GTIN)`, value: product.gtin },
    { key: 'category', label: t`Category`, value: product.category?.name ?? null },
    { key: 'status', label: t`Status`, value: i18n._(productStatusWords[product.status]) },
    {
      key: 'quantity',
      label: t`Least and step`,
      value: `${tidy(product.minimumQuantity)} / ${tidy(product.quantityStep)} ${product.unit.symbol}`,
    },
    { key: 'description', label: t`Description`, value: product.description },
    ...product.attributes.map(({ attribute, text }) => ({
      key: `attributes.${attribute.code}`,
      label: attribute.name,
      value: text,
    })),
    { key: 'score', label: t`Described`, value: `${product.completeness.score}%` },
  ];
  return (
    <table className={classes.compare} aria-label={caption}>
      <thead>
        <tr>
          <th scope="col">
            <Trans>Which one stays</Trans>
          </th>
          {products.map(({ id, sku }) => (
            <th key={id} scope="col" data-stays={id === staysId || undefined}>
              <Radio
                size="xs"
                name={groupId}
                label={sku}
                checked={id === staysId}
                onChange={() => onStays(id)}
              />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {compareProducts(products.map(factsOf)).map(({ key, label, values, isSame }) => (
          <tr key={key} data-differs={!isSame || undefined}>
            <td>{label}</td>
            {products.map(({ id }, index) => (
              <td key={id} data-stays={id === staysId || undefined}>
                {key === 'name' ? (
                  <Anchor component={Link} to={`/content/products/${id}`} size="sm">
                    {values[index]}
                  </Anchor>
                ) : (
                  (values[index] ?? '—')
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
