import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Anchor, Progress, Skeleton } from '@mantine/core';
import { useEffect } from 'react';
import { Link, useParams } from 'react-router';
import { Answer } from '../../../apollo/Answer.tsx';
import type { PricePublicationStatus } from '../../../gql/schemaTypes.ts';
import { Day, Moment } from '../../../ui/DateText.tsx';
import { Empty } from '../../../ui/Empty.tsx';
import { type Fact, Facts } from '../../../ui/Facts.tsx';
import { Page } from '../../../ui/Page.tsx';
import { Section } from '../../../ui/Section.tsx';
import { Status } from '../../../ui/Status.tsx';
import { Steps } from '../../../ui/Steps.tsx';
import { Actor } from '../Actor.tsx';
import classes from '../prices.module.css';
import { MoveChart } from './MoveChart.tsx';
import { PublicationActions } from './PublicationActions.tsx';
import { PublicationChanges } from './PublicationChanges.tsx';
import { PublicationCounts } from './PublicationCounts.tsx';
import {
  type PublicationFactsFragment,
  PublicationPageDocument,
} from './PublicationPage.generated';
import { publicationStep } from './publicationSteps.ts';
import {
  publicationKindWords,
  publicationStatusTones,
  publicationStatusWords,
} from './publicationWords.ts';

const POLL_MS = 700;
const UNDER_WAY: PricePublicationStatus[] = ['READING', 'PUBLISHING'];

/** One change of a price list: how far it is, what it does, and who may let it pass. */
export function PublicationPage() {
  const { t } = useLingui();
  const { id = '' } = useParams();
  const query = useQuery(PublicationPageDocument, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  const { startPolling, stopPolling } = query;
  const status = query.data?.pricePublication?.status;
  const isUnderWay = status !== undefined && UNDER_WAY.includes(status);
  useEffect(() => {
    if (!isUnderWay) return;
    startPolling(POLL_MS);
    return stopPolling;
  }, [isUnderWay, startPolling, stopPolling]);

  return (
    <Answer
      of={query}
      skeleton={
        <Page title={t`Publication of prices`}>
          <Skeleton height={90} mb="md" />
          <Skeleton height={280} />
        </Page>
      }
    >
      {({ pricePublication }) =>
        pricePublication ? (
          <Publication publication={pricePublication} onChanged={() => void query.refetch()} />
        ) : (
          <Page title={t`Publication of prices`}>
            <Empty
              title={<Trans>There is no such publication</Trans>}
              action={
                <Anchor component={Link} to="/prices/publications">
                  <Trans>To the list</Trans>
                </Anchor>
              }
            />
          </Page>
        )
      }
    </Answer>
  );
}

interface PublicationProps {
  publication: PublicationFactsFragment;
  onChanged(): void;
}

function Publication({ publication, onChanged }: PublicationProps) {
  const { t, i18n } = useLingui();
  const { status, list, kind, progress } = publication;
  const step = publicationStep(status);
  const labels = [t`Read`, t`Look`, t`Approval`, t`Publish`];
  return (
    <Page
      title={publication.title}
      aside={
        <>
          <span>{i18n._(publicationKindWords[kind])}</span>
          <Status tone={publicationStatusTones[status]}>
            {i18n._(publicationStatusWords[status])}
          </Status>
        </>
      }
      actions={
        <Anchor component={Link} to={`/prices/lists/${list.id}`} size="sm">
          {list.name}
        </Anchor>
      }
    >
      <div className={classes.stack}>
        {step !== null && kind !== 'RECONCILE' && (
          <Steps
            label={t`How far it is`}
            steps={labels.map((label, index) => ({
              key: label,
              label,
              state: index < step ? 'done' : index === step ? 'now' : 'ahead',
            }))}
          />
        )}
        {UNDER_WAY.includes(status) && (
          <div role="status">
            <Progress value={Math.max(3, progress * 100)} animated aria-label={t`Done so far`} />
            <p className={classes.note}>
              <Trans>You may leave this page meanwhile: it goes on by itself.</Trans>
            </p>
          </div>
        )}
        <PublicationActions publication={publication} onChanged={onChanged} />
        <PublicationCounts counts={publication.counts} />
        <MoveChart moves={publication.moves} />
        {status !== 'READING' && (
          <PublicationChanges key={publication.id} publication={publication} />
        )}
        <Section title={<Trans>History</Trans>}>
          <Facts facts={historyOf(publication, t`Made`, t`Submitted`, t`Decided`, t`Holds from`)} />
        </Section>
      </div>
    </Page>
  );
}

function historyOf(
  publication: PublicationFactsFragment,
  made: string,
  submitted: string,
  decided: string,
  holds: string,
): Fact[] {
  const { madeBy, madeAt, submittedBy, submittedAt, decidedBy, decidedAt } = publication;
  const moments = [
    { label: made, at: madeAt, by: madeBy },
    { label: submitted, at: submittedAt, by: submittedBy },
    { label: decided, at: decidedAt, by: decidedBy },
  ];
  return [
    ...moments.flatMap(({ label, at, by }) =>
      at && by
        ? [
            {
              label,
              value: (
                <>
                  <Moment value={at} />, <Actor who={by} />
                </>
              ),
            },
          ]
        : [],
    ),
    {
      label: holds,
      value: publication.activeFrom ? (
        <Day value={publication.activeFrom} />
      ) : (
        <Trans>the day on which it is published</Trans>
      ),
    },
  ];
}
