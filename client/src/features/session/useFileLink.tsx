import { Trans } from '@lingui/react/macro';
import { notifications } from '@mantine/notifications';
import type { MouseEvent } from 'react';
import { download } from '../../apollo/download.ts';
import { useIsGuest } from './viewer.ts';

/** What a link to a file does when it is pressed. A guest's browser asks by itself; for others it takes the access token. */
export function useFileLink(): (event: MouseEvent, url: string, name: string) => void {
  const isGuest = useIsGuest();
  return (event, url, name) => {
    if (isGuest) return;
    event.preventDefault();
    download(url, name).catch(() =>
      notifications.show({
        color: 'red',
        message: <Trans>The file could not be fetched. Try again.</Trans>,
      }),
    );
  };
}
