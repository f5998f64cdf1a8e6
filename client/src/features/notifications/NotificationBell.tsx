import { useApolloClient, useQuery, useSubscription } from '@apollo/client/react';
import { Plural } from '@lingui/react/macro';
import { Anchor } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconBell } from '@tabler/icons-react';
import { type MouseEvent, useEffect } from 'react';
import { Link, useNavigate } from 'react-router';
import { live } from '../../apollo/client.ts';
import {
  NotificationBellDocument,
  NotificationReceivedDocument,
} from './NotificationBell.generated';
import classes from './NotificationBell.module.css';
import { renewNotifications } from './renewNotifications.ts';

/** How much is unread; what comes is shown for a moment on whatever page one is. */
export function NotificationBell() {
  const client = useApolloClient();
  const navigate = useNavigate();
  const { data } = useQuery(NotificationBellDocument);
  useSubscription(NotificationReceivedDocument, {
    context: { isAside: true },
    onData({ data: { data: received } }) {
      renewNotifications(client);
      if (!received) return;
      const { id, title, text, link } = received.notificationReceived;
      // Shown outside of the router's pages, where its links are none.
      const open = (event: MouseEvent) => {
        event.preventDefault();
        void navigate(link);
      };
      const heading = (
        <Anchor href={link} onClick={open} size="sm">
          {title}
        </Anchor>
      );
      notifications.show({ id, title: heading, message: text });
    },
  });
  useEffect(() => live.onRestored(() => renewNotifications(client)), [client]);
  const count = data?.notifications.unreadCount ?? 0;
  return (
    <Link to="/notifications" className={classes.bell}>
      <IconBell size={18} stroke={1.6} aria-hidden />
      <span className={classes.words}>
        <Plural value={count} one="# unread notification" other="# unread notifications" />
      </span>
      {count > 0 && (
        <span className={classes.count} aria-hidden>
          {count > 99 ? '99+' : count}
        </span>
      )}
    </Link>
  );
}
