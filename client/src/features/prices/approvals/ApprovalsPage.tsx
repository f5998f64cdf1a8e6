import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Skeleton } from '@mantine/core';
import { Answer } from '../../../apollo/Answer.tsx';
import { Empty } from '../../../ui/Empty.tsx';
import { More } from '../../../ui/More.tsx';
import { Page } from '../../../ui/Page.tsx';
import { Section } from '../../../ui/Section.tsx';
import classes from '../prices.module.css';
import { PublicationTable } from '../publications/PublicationTable.tsx';
import { ApprovalsPageDocument } from './ApprovalsPage.generated';
import { ChangeRequest } from './ChangeRequest.tsx';

/** What somebody asked for and another person is to decide: publications of prices, discounts, promotions, margins. */
export function ApprovalsPage() {
  const { t } = useLingui();
  const query = useQuery(ApprovalsPageDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <Page title={t`Approvals`}>
      <Answer of={query} skeleton={<Skeleton height={280} />}>
        {({ pricePublications, changeRequests: { edges, pageInfo } }) => {
          const publications = pricePublications.edges.map(({ node }) => node);
          if (publications.length === 0 && edges.length === 0) {
            return (
              <Empty title={<Trans>Nothing waits for a decision</Trans>}>
                <Trans>
                  Changes of prices, discounts and promotions wait here for a second person.
                </Trans>
              </Empty>
            );
          }
          return (
            <div className={classes.stack}>
              {publications.length > 0 && (
                <Section flush title={<Trans>Publications of prices</Trans>}>
                  <PublicationTable publications={publications} withList />
                </Section>
              )}
              {edges.map(({ node }) => (
                <ChangeRequest
                  key={node.id}
                  request={node}
                  onDecided={() => void query.refetch()}
                />
              ))}
              <More
                hasMore={pageInfo.hasNextPage}
                onMore={() => query.fetchMore({ variables: { after: pageInfo.endCursor } })}
              />
            </div>
          );
        }}
      </Answer>
    </Page>
  );
}
