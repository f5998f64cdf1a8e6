import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Skeleton } from '@mantine/core';
import { Answer } from '../../../apollo/Answer.tsx';
import { Empty } from '../../../ui/Empty.tsx';
import { More } from '../../../ui/More.tsx';
import { Page } from '../../../ui/Page.tsx';
import { Quantity } from '../../../ui/Quantity.tsx';
import { Section } from '../../../ui/Section.tsx';
import { DuplicateGroup } from './DuplicateGroup.tsx';
import { DuplicatesPageDocument } from './DuplicatesPage.generated';
import classes from './DuplicatesPage.module.css';

/** Products that may be one, group by group, for a decision. */
export function DuplicatesPage() {
  const { t } = useLingui();
  // Asked anew only by coming here: a decision stays in its place with the way back from it.
  const query = useQuery(DuplicatesPageDocument, {
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
  });
  return (
    <Page
      title={t`Duplicates`}
      aside={query.data && <Quantity value={query.data.duplicates.totalCount} />}
    >
      <Answer of={query} skeleton={<Skeleton height={320} />}>
        {({ duplicates }) =>
          duplicates.edges.length === 0 ? (
            <Section>
              <Empty title={<Trans>No products look like one</Trans>}>
                <Trans>
                  Products of one brand with the same maker’s number, or of the same name and
                  attributes, are listed here.
                </Trans>
              </Empty>
            </Section>
          ) : (
            <div className={classes.stack}>
              {duplicates.edges.map(({ node }) => (
                <DuplicateGroup key={node.id} group={node} />
              ))}
              <More
                hasMore={duplicates.pageInfo.hasNextPage}
                onMore={() =>
                  query.fetchMore({ variables: { after: duplicates.pageInfo.endCursor } })
                }
              />
            </div>
          )
        }
      </Answer>
    </Page>
  );
}
