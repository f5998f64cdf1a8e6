import { useMutation, useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Skeleton } from '@mantine/core';
import { Answer } from '../../apollo/Answer.tsx';
import { FailureMessage } from '../../apollo/FailureMessage.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Page } from '../../ui/Page.tsx';
import { Section } from '../../ui/Section.tsx';
import { Channels } from './Channels.tsx';
import {
  NotificationPreferencesPageDocument,
  SetNotificationPreferencesDocument,
} from './PreferencesPage.generated';
import classes from './PreferencesPage.module.css';
import { QuietHours } from './QuietHours.tsx';

/** Where one wants to be told of what, and when no e-mail is to come. What is chosen is kept at once. */
export function PreferencesPage() {
  const { t } = useLingui();
  const query = useQuery(NotificationPreferencesPageDocument, { fetchPolicy: 'cache-and-network' });
  const [set, { data: outcome, error, loading }] = useMutation(SetNotificationPreferencesDocument, {
    onError: () => undefined,
  });
  const refusal = outcome?.setNotificationPreferences;
  return (
    <Page title={t`What to be told of`} width="narrow">
      {error && <Notice tone="bad" title={<FailureMessage error={error} />} />}
      {refusal?.__typename === 'InvalidInput' && (
        <Notice
          tone="bad"
          title={<Trans>It was not kept: look at the hours and the time zone.</Trans>}
        />
      )}
      <Answer of={query} skeleton={<Skeleton height={320} />}>
        {({ notificationPreferences: { channels, quietHours, email } }) => (
          <div className={classes.stack}>
            <Section title={<Trans>What, and where</Trans>} flush>
              <Channels
                channels={channels}
                onChange={(channel) => void set({ variables: { input: { channels: [channel] } } })}
              />
            </Section>
            <Section title={<Trans>Quiet hours</Trans>}>
              <QuietHours
                email={email}
                quietHours={quietHours}
                isSaving={loading}
                onChange={(input) => void set({ variables: { input } })}
              />
            </Section>
          </div>
        )}
      </Answer>
    </Page>
  );
}
