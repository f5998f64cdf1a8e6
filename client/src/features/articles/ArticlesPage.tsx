import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { SegmentedControl, Skeleton } from '@mantine/core';
import { useSearchParams } from 'react-router';
import { Answer } from '../../apollo/Answer.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { More } from '../../ui/More.tsx';
import { Page } from '../../ui/Page.tsx';
import { ArticleCards } from './ArticleCards.tsx';
import { ArticlesPageDocument } from './ArticlesPage.generated';
import { ARTICLE_KINDS } from './articleKind.ts';

/** Solutions and cases; which of the two is in the address. */
export function ArticlesPage() {
  const { t } = useLingui();
  const [params, setParams] = useSearchParams();
  const kind = ARTICLE_KINDS.find((each) => each === params.get('kind')) ?? null;
  const query = useQuery(ArticlesPageDocument, {
    variables: { kind },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <Page
      title={t`Solutions and cases`}
      actions={
        <SegmentedControl
          size="xs"
          data={[
            { value: '', label: t`All` },
            { value: 'SOLUTION', label: t`Solutions` },
            { value: 'CASE', label: t`Cases` },
          ]}
          value={kind ?? ''}
          onChange={(value) => setParams(value ? { kind: value } : {}, { replace: true })}
        />
      }
    >
      <Answer of={query} skeleton={<Skeleton height={300} />}>
        {({ articles: { edges, pageInfo } }) =>
          edges.length === 0 ? (
            <Empty title={<Trans>Nothing is told here yet</Trans>} />
          ) : (
            <>
              <ArticleCards articles={edges.map(({ node }) => node)} />
              <More
                hasMore={pageInfo.hasNextPage}
                onMore={() => query.fetchMore({ variables: { after: pageInfo.endCursor } })}
              />
            </>
          )
        }
      </Answer>
    </Page>
  );
}
