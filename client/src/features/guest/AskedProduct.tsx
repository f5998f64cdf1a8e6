import { useQuery } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';
import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import { Notice } from '../../ui/Notice.tsx';
import { ApplicationProductDocument } from './ApplicationPage.generated';
import { useShowcase } from './useShowcase.ts';

/** The product whose terms are asked for, by its name where the catalogue may be seen. */
export function AskedProduct({ sku }: { sku: string }) {
  const { data } = useQuery(ApplicationProductDocument, {
    variables: { sku },
    skip: useShowcase() !== 'open',
  });
  const product = data?.product;
  return (
    <Notice tone="info" title={<Trans>You ask for the terms of:</Trans>}>
      {product ? (
        <Anchor component={Link} to={`/products/${encodeURIComponent(product.sku)}`} size="sm">
          {product.name} ({product.sku})
        </Anchor>
      ) : (
        sku
      )}
    </Notice>
  );
}
