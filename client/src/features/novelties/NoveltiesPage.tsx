import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Anchor, SegmentedControl, Skeleton } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router';
import { Answer } from '../../apollo/Answer.tsx';
import { Moment } from '../../ui/DateText.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { More } from '../../ui/More.tsx';
import { Page } from '../../ui/Page.tsx';
import { type ListedProduct, ProductList } from '../catalogue/ProductList.tsx';
import { useListedParts } from '../catalogue/useListedParts.ts';
import { useCan } from '../session/viewer.ts';
import { NoveltiesPageDocument, type NoveltiesPageQuery } from './NoveltiesPage.generated';

type Part = 'coming' | 'new' | 'followed';

/** What is to come, what has come on sale of late, and what one waits for. */
export function NoveltiesPage() {
  const { t } = useLingui();
  const canFollow = useCan('cart:write');
  const [params, setParams] = useSearchParams();
  const parts = [
    { value: 'coming' as const, label: t`Coming` },
    { value: 'new' as const, label: t`New on sale` },
    ...(canFollow ? [{ value: 'followed' as const, label: t`I wait for` }] : []),
  ];
  const part = parts.find(({ value }) => value === params.get('show'))?.value ?? 'coming';
  const query = useQuery(NoveltiesPageDocument, {
    variables: {
      isComing: part === 'coming',
      isNew: part === 'new',
      isFollowed: part === 'followed',
      ...useListedParts(),
    },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <Page
      title={t`Novelties`}
      actions={
        <SegmentedControl
          size="xs"
          aria-label={t`Which to show`}
          value={part}
          onChange={(show) => setParams({ show }, { replace: true })}
          data={parts}
        />
      }
    >
      <Answer of={query} skeleton={<Skeleton height={320} aria-busy />}>
        {(data) => {
          const { products, pageInfo, noteOf } = shownOf(data);
          if (products.length === 0) return <Nothing part={part} />;
          return (
            <>
              <ProductList products={products} totalCount={products.length} noteOf={noteOf} />
              <More
                hasMore={pageInfo?.hasNextPage ?? false}
                onMore={() => query.fetchMore({ variables: { after: pageInfo?.endCursor } })}
              />
            </>
          );
        }}
      </Answer>
    </Page>
  );
}

function shownOf({ products, novelties, followedProducts }: NoveltiesPageQuery) {
  if (novelties) {
    const since = new Map(novelties.edges.map(({ node }) => [node.product.id, node.onSaleSince]));
    const noteOf = ({ id }: ListedProduct): ReactNode => (
      <Trans>
        on sale since <Moment value={since.get(id)} style="day" />
      </Trans>
    );
    const { edges, pageInfo } = novelties;
    return { products: edges.map(({ node }) => node.product), pageInfo, noteOf };
  }
  if (products)
    return { products: products.edges.map(({ node }) => node), pageInfo: products.pageInfo };
  return { products: followedProducts?.map(({ product }) => product) ?? [] };
}

function Nothing({ part }: { part: Part }) {
  const titles = {
    coming: <Trans>Nothing is announced</Trans>,
    new: <Trans>Nothing has come on sale within the last 30 days</Trans>,
    followed: <Trans>You wait for no product</Trans>,
  };
  return (
    <Empty
      title={titles[part]}
      action={
        <Anchor component={Link} to="/catalogue?sort=NEWEST">
          <Trans>To what came into the catalogue last</Trans>
        </Anchor>
      }
    >
      {part === 'followed' && (
        <Trans>The bell beside a product that is not in stock yet has you told when it is.</Trans>
      )}
    </Empty>
  );
}
