import { registerSW } from 'virtual:pwa-register';
import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';

/** Keeps the shell for offline starts; a new version is offered, never forced on unfinished work. */
export function keepUpToDate(): void {
  const update = registerSW({
    onNeedRefresh() {
      notifications.show({
        id: 'new-version',
        autoClose: false,
        title: <Trans>A new version is ready</Trans>,
        message: (
          <Button size="compact-sm" mt={6} onClick={() => void update(true)}>
            <Trans>Reload</Trans>
          </Button>
        ),
      });
    },
  });
}
