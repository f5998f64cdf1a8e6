import { Trans } from '@lingui/react/macro';
import { notifications } from '@mantine/notifications';

/** Says that a change was handed over, and where it waits. */
export const useNotifyAsked = () => () =>
  notifications.show({
    message: <Trans>Handed over: it waits under “Approvals” for another person.</Trans>,
  });
