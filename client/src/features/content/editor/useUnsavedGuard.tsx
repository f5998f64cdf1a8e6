import { Trans } from '@lingui/react/macro';
import { Button, Group, Modal } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';
import { useBlocker } from 'react-router';

/** Asks before unsaved work is lost, by leaving the page or by closing it. Returns the question. */
export function useUnsavedGuard(isUnsaved: () => boolean): ReactNode {
  const latest = useRef(isUnsaved);
  latest.current = isUnsaved;
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      latest.current() && currentLocation.pathname !== nextLocation.pathname,
  );

  useEffect(() => {
    function onLeave(event: BeforeUnloadEvent) {
      if (latest.current()) event.preventDefault();
    }
    window.addEventListener('beforeunload', onLeave);
    return () => window.removeEventListener('beforeunload', onLeave);
  }, []);

  return (
    <Modal
      opened={blocker.state === 'blocked'}
      onClose={() => blocker.reset?.()}
      title={<Trans>Leave without saving?</Trans>}
    >
      <Trans>What you changed here is not saved yet.</Trans>
      <Group justify="flex-end" gap="xs" mt="md">
        <Button variant="default" data-autofocus onClick={() => blocker.reset?.()}>
          <Trans>Stay</Trans>
        </Button>
        <Button color="red" onClick={() => blocker.proceed?.()}>
          <Trans>Leave</Trans>
        </Button>
      </Group>
    </Modal>
  );
}
