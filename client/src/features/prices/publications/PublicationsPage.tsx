import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Select } from '@mantine/core';
import { useSearchParams } from 'react-router';
import { Answer } from '../../../apollo/Answer.tsx';
import type { PricePublicationStatus } from '../../../gql/schemaTypes.ts';
import { Empty } from '../../../ui/Empty.tsx';
import { More } from '../../../ui/More.tsx';
import { Page } from '../../../ui/Page.tsx';
import { Section } from '../../../ui/Section.tsx';
import { PublicationsPageDocument } from './PublicationsPage.generated';
import { PublicationTable } from './PublicationTable.tsx';
import { publicationStatusWords } from './publicationWords.ts';

const STATUSES = Object.keys(publicationStatusWords) as PricePublicationStatus[];

/** Every change of prices: drafts, those that wait for a second person, and what was published. */
export function PublicationsPage() {
  const { t, i18n } = useLingui();
  const [params, setParams] = useSearchParams();
  const status = STATUSES.find((each) => each === params.get('status')) ?? null;
  const query = useQuery(PublicationsPageDocument, {
    variables: { filter: status && { statuses: [status] } },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <Page
      title={t`Publications`}
      actions={
        <Select
          aria-label={t`Status`}
          placeholder={t`All`}
          clearable
          data={STATUSES.map((value) => ({ value, label: i18n._(publicationStatusWords[value]) }))}
          value={status}
          onChange={(chosen) => setParams(chosen ? { status: chosen } : {}, { replace: true })}
        />
      }
    >
      <Section flush>
        <Answer of={query} skeleton={<PublicationTable publications={null} withList />}>
          {({ pricePublications: { edges, pageInfo } }) =>
            edges.length === 0 ? (
              <Empty title={<Trans>No publication is among these</Trans>}>
                <Trans>Prices are uploaded and edited on the page of their list.</Trans>
              </Empty>
            ) : (
              <>
                <PublicationTable publications={edges.map(({ node }) => node)} withList />
                <More
                  hasMore={pageInfo.hasNextPage}
                  onMore={() => query.fetchMore({ variables: { after: pageInfo.endCursor } })}
                />
              </>
            )
          }
        </Answer>
      </Section>
    </Page>
  );
}
