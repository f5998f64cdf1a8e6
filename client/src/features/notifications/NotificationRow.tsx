import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import { Moment } from '../../ui/DateText.tsx';
import { Status } from '../../ui/Status.tsx';
import { kindNames } from './kindNames.ts';
import {
  type NotificationRow_NotificationFragment,
  NotificationRow_NotificationFragmentDoc,
} from './NotificationRow.generated';
import classes from './NotificationRow.module.css';

interface NotificationRowProps {
  notification: FragmentType<NotificationRow_NotificationFragment>;
  onRead(id: string): void;
}

export function NotificationRow({ notification, onRead }: NotificationRowProps) {
  const { i18n } = useLingui();
  const { data, complete } = useFragment({
    fragment: NotificationRow_NotificationFragmentDoc,
    fragmentName: 'NotificationRow_notification',
    from: notification,
  });
  if (!complete) return null;
  const { id, kind, title, text, link, at, readAt } = data;
  return (
    <li className={classes.row} data-unread={!readAt || undefined}>
      <Link to={link} className={classes.title} onClick={() => !readAt && onRead(id)}>
        {title}
      </Link>
      <p className={classes.text}>{text}</p>
      <p className={classes.facts}>
        {!readAt && (
          <Status tone="active">
            <Trans>Unread</Trans>
          </Status>
        )}
        <span>{i18n._(kindNames[kind])}</span>
        <Moment value={at} />
      </p>
    </li>
  );
}
