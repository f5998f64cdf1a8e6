import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Skeleton } from '@mantine/core';
import { useState } from 'react';
import { Answer } from '../../../apollo/Answer.tsx';
import { Page } from '../../../ui/Page.tsx';
import { Section } from '../../../ui/Section.tsx';
import { FruitlessSearches } from './FruitlessSearches.tsx';
import { SearchTuningPageDocument } from './SearchTuningPage.generated';
import classes from './SearchTuningPage.module.css';
import { Synonyms } from './Synonyms.tsx';

/** What people looked for in vain, and the words that help them to find it. */
export function SearchTuningPage() {
  const { t } = useLingui();
  const query = useQuery(SearchTuningPageDocument, { fetchPolicy: 'cache-and-network' });
  // The words that a fruitless search gives to a new set.
  const [begun, begin] = useState<string[] | null>(null);
  return (
    <Page title={t`Search`}>
      <Answer of={query} skeleton={<Skeleton height={320} />}>
        {({ fruitlessSearches, synonyms }) => (
          <div className={classes.columns}>
            <Section flush title={<Trans>Searched for and not found</Trans>}>
              <FruitlessSearches
                searches={fruitlessSearches}
                onSynonym={(text) => begin([text])}
                onMore={() =>
                  query.fetchMore({ variables: { after: fruitlessSearches.pageInfo.endCursor } })
                }
                onDismissed={() => void query.refetch()}
              />
            </Section>
            <Section title={<Trans>Synonyms</Trans>}>
              <Synonyms
                sets={synonyms}
                begun={begun}
                onBegin={begin}
                onSaved={() => void query.refetch()}
              />
            </Section>
          </div>
        )}
      </Answer>
    </Page>
  );
}
