import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './Failure.module.css';

interface FailureProps {
  title: ReactNode;
  /** What to tell support. */
  requestId?: string | null;
  onRetry?(): void;
  children?: ReactNode;
}

/** It did not work, and the reader can try again. */
export function Failure({ title, requestId, onRetry, children }: FailureProps) {
  return (
    <div className={classes.failure} role="alert">
      <div className={classes.title}>{title}</div>
      {children && <div className={classes.text}>{children}</div>}
      {onRetry && (
        <Button variant="default" onClick={onRetry} mt={14}>
          <Trans>Try again</Trans>
        </Button>
      )}
      {requestId && (
        <div className={classes.request}>
          <Trans>Request</Trans> <code>{requestId}</code>
        </div>
      )}
    </div>
  );
}
