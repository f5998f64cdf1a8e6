import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Anchor, Skeleton } from '@mantine/core';
import { Link, useParams } from 'react-router';
import { Answer } from '../../../apollo/Answer.tsx';
import { Empty } from '../../../ui/Empty.tsx';
import { Page } from '../../../ui/Page.tsx';
import { ProductEditorDocument } from './ProductEditor.generated';
import { ProductEditor } from './ProductEditor.tsx';

export function ProductEditorPage() {
  const { t } = useLingui();
  const { id = '' } = useParams();
  const query = useQuery(ProductEditorDocument, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
    // What is edited is the newest state, not what a list has left in the cache.
    nextFetchPolicy: 'cache-first',
  });
  const isNewest = query.networkStatus !== 1 || query.data === undefined;
  const data = isNewest ? query.data : undefined;
  return (
    <Answer
      of={{ ...query, data }}
      skeleton={
        <Page title={t`Product`}>
          <Skeleton height={260} mb="md" />
          <Skeleton height={320} />
        </Page>
      }
    >
      {({ product, units }) =>
        product ? (
          <ProductEditor key={product.id} product={product} media={product} units={units} />
        ) : (
          <Page title={t`Product`}>
            <Empty
              title={<Trans>There is no such product</Trans>}
              action={
                <Anchor component={Link} to="/content/products">
                  <Trans>To the products</Trans>
                </Anchor>
              }
            />
          </Page>
        )
      }
    </Answer>
  );
}
