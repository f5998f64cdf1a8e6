import { useQuery } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';
import { Anchor, Skeleton } from '@mantine/core';
import { Link, useParams } from 'react-router';
import { Answer } from '../../apollo/Answer.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { Page } from '../../ui/Page.tsx';
import { useListedParts } from '../catalogue/useListedParts.ts';
import { CompareButton } from '../compare/CompareButton.tsx';
import { FavouriteButton } from '../favourites/FavouriteButton.tsx';
import { useIsCustomer } from '../session/viewer.ts';
import { ProductDetails } from './ProductDetails.tsx';
import { ProductPageDocument } from './ProductPage.generated';
import classes from './ProductPage.module.css';

export function ProductPage() {
  const { sku = '' } = useParams();
  const parts = useListedParts();
  const query = useQuery(ProductPageDocument, {
    variables: { sku, ...parts, withPartNumber: useIsCustomer() },
    fetchPolicy: 'cache-and-network',
  });
  const shown = query.data?.product;
  return (
    <Page
      title={shown?.name ?? sku}
      actions={
        shown && (
          <>
            {parts.withLists && <FavouriteButton product={shown} name={shown.name} />}
            <CompareButton sku={shown.sku} name={shown.name} />
          </>
        )
      }
    >
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

function ProductSkeleton() {
  return (
    <div className={classes.columns} aria-busy>
      <Skeleton height={220} />
      <Skeleton height={300} />
    </div>
  );
}
