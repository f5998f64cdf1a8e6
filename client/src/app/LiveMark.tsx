import { Trans } from '@lingui/react/macro';
import { useSyncExternalStore } from 'react';
import { live } from '../apollo/client.ts';
import { Status } from '../ui/Status.tsx';
import classes from './LiveMark.module.css';

/** Whether what is shown changes by itself. Says nothing where nothing is followed. */
export function LiveMark() {
  const state = useSyncExternalStore(live.subscribe, live.state);
  if (state === 'idle' || state === 'connecting') return null;
  return (
    <span className={classes.mark} role="status">
      {state === 'live' ? (
        <Status tone="good">
          <span className={classes.word}>
            <Trans>Live</Trans>
          </span>
        </Status>
      ) : (
        <Status tone="warn">
          <span className={classes.word}>
            <Trans>Reconnecting…</Trans>
          </span>
        </Status>
      )}
    </span>
  );
}
