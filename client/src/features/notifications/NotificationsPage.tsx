import { useApolloClient, useMutation, useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, SegmentedControl, Skeleton } from '@mantine/core';
import { Link, useSearchParams } from 'react-router';
import { Answer } from '../../apollo/Answer.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { More } from '../../ui/More.tsx';
import { Page } from '../../ui/Page.tsx';
import { Section } from '../../ui/Section.tsx';
import { NotificationRow } from './NotificationRow.tsx';
import {
  MarkNotificationsReadDocument,
  NotificationsPageDocument,
} from './NotificationsPage.generated';
import classes from './NotificationsPage.module.css';
import { renewNotifications } from './renewNotifications.ts';

/** What one was told, the newest first. */
export function NotificationsPage() {
  const { t } = useLingui();
  const client = useApolloClient();
  const [params, setParams] = useSearchParams();
  const isUnread = params.get('show') === 'unread';
  const query = useQuery(NotificationsPageDocument, {
    variables: { isUnread: isUnread || null },
    fetchPolicy: 'cache-and-network',
  });
  const { data = query.previousData } = query;
  const [markRead, { loading }] = useMutation(MarkNotificationsReadDocument, {
    onCompleted: () => renewNotifications(client),
    // It stays unread, and is seen to.
    onError: () => undefined,
  });
  const read = (ids: string[] | null) => void markRead({ variables: { input: { ids } } });
  return (
    <Page
      title={t`Notifications`}
      width="narrow"
      actions={
        <>
          <SegmentedControl
            size="xs"
            aria-label={t`Which to show`}
            value={isUnread ? 'unread' : 'all'}
            onChange={(show) => setParams(show === 'unread' ? { show } : {}, { replace: true })}
            data={[
              { value: 'all', label: t`All` },
              { value: 'unread', label: t({ message: 'Unread', context: 'notifications' }) },
            ]}
          />
          <Button
            variant="default"
            size="compact-sm"
            loading={loading}
            disabled={!data?.notifications.unreadCount}
            onClick={() => read(null)}
          >
            <Trans>Mark all as read</Trans>
          </Button>
          <Button component={Link} to="/account/notifications" variant="default" size="compact-sm">
            <Trans>Preferences</Trans>
          </Button>
        </>
      }
    >
      <Section flush>
        <Answer of={{ ...query, data }} skeleton={<SkeletonList />}>
          {({ notifications: { edges, pageInfo } }) =>
            edges.length === 0 ? (
              <Empty title={isUnread ? <Trans>All is read</Trans> : <Trans>Nothing yet</Trans>}>
                <Trans>
                  Here you are told of payments, orders, prices and products you follow.
                </Trans>
              </Empty>
            ) : (
              <>
                <ul className={classes.list}>
                  {edges.map(({ node }) => (
                    <NotificationRow
                      key={node.id}
                      notification={node}
                      onRead={(id) => read([id])}
                    />
                  ))}
                </ul>
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

const SkeletonList = () => (
  <div className={classes.skeleton} aria-hidden>
    {['40%', '55%', '35%', '50%'].map((width) => (
      <div key={width}>
        <Skeleton height={14} width={width} />
        <Skeleton height={12} width="80%" mt={8} />
      </div>
    ))}
  </div>
);
