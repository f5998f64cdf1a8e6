import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Anchor, Skeleton } from '@mantine/core';
import { useEffect } from 'react';
import { Link, useParams } from 'react-router';
import { Answer } from '../../../apollo/Answer.tsx';
import type { ChangesetStatus } from '../../../gql/schemaTypes.ts';
import { Moment } from '../../../ui/DateText.tsx';
import { Empty } from '../../../ui/Empty.tsx';
import { Page } from '../../../ui/Page.tsx';
import { Section } from '../../../ui/Section.tsx';
import { Status } from '../../../ui/Status.tsx';
import { Steps } from '../../../ui/Steps.tsx';
import { ChangesetActions } from './ChangesetActions.tsx';
import { ChangesetCounts } from './ChangesetCounts.tsx';
import { ChangesetExamples } from './ChangesetExamples.tsx';
import { ChangesetPageDocument } from './ChangesetPage.generated';
import classes from './ChangesetPage.module.css';
import { ChangesetProgress } from './ChangesetProgress.tsx';
import {
  changesetKindWords,
  changesetStatusTones,
  changesetStatusWords,
} from './changesetWords.ts';
import { stepOf } from './stepOf.ts';

const POLL_MS = 600;
const UNDER_WAY: ChangesetStatus[] = ['READING', 'PUBLISHING', 'UNDOING'];

/** One change of many products: how far it is, what it does, and how to publish or undo it. */
export function ChangesetPage() {
  const { t, i18n } = useLingui();
  const { id = '' } = useParams();
  const query = useQuery(ChangesetPageDocument, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  const { startPolling, stopPolling } = query;
  const status = query.data?.changeset?.status;
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
        <Page title={t`Changes`}>
          <Skeleton height={90} mb="md" />
          <Skeleton height={280} />
        </Page>
      }
    >
      {({ changeset }) => {
        if (!changeset) {
          return (
            <Page title={t`Changes`}>
              <Empty
                title={<Trans>There is no such change</Trans>}
                action={
                  <Anchor component={Link} to="/content/changes">
                    <Trans>To the list</Trans>
                  </Anchor>
                }
              />
            </Page>
          );
        }
        const step = stepOf(changeset.status);
        const labels = [t`Read`, t`Look`, t`Publish`, t`Published`];
        return (
          <Page
            title={changeset.title}
            aside={
              <>
                <span>{i18n._(changesetKindWords[changeset.kind])}</span>
                <Status tone={changesetStatusTones[changeset.status]}>
                  {i18n._(changesetStatusWords[changeset.status])}
                </Status>
                <Moment value={changeset.publishedAt ?? changeset.madeAt} />
              </>
            }
            actions={
              <Anchor component={Link} to="/content/changes" size="sm">
                <Trans>All changes</Trans>
              </Anchor>
            }
          >
            <div className={classes.stack}>
              {step !== null && (
                <Steps
                  label={t`How far it is`}
                  steps={labels.map((label, index) => ({
                    key: label,
                    label,
                    state: index < step ? 'done' : index === step ? 'now' : 'ahead',
                  }))}
                />
              )}
              <ChangesetProgress status={changeset.status} progress={changeset.progress} />
              <ChangesetCounts changeset={changeset} />
              <ChangesetActions changeset={changeset} />
              <Section flush>
                <ChangesetExamples changeset={changeset} />
              </Section>
            </div>
          </Page>
        );
      }}
    </Answer>
  );
}
