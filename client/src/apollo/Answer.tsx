import type { ErrorLike } from '@apollo/client';
import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { Failure } from '../ui/Failure.tsx';
import { Notice } from '../ui/Notice.tsx';
import { FailureMessage } from './FailureMessage.tsx';
import { failureOf } from './failureOf.ts';

interface AnswerProps<Data> {
  /** What `useQuery` returned. */
  of: { data?: Data; error?: ErrorLike; refetch(): unknown };
  skeleton: ReactNode;
  children(data: Data): ReactNode;
}

/**
 * The states of a page's query: its skeleton, its data, or what went wrong. Where a part of the
 * answer failed the rest is shown, and said to be incomplete. Emptiness is the page's own to say.
 */
export function Answer<Data>({
  of: { data, error, refetch },
  skeleton,
  children,
}: AnswerProps<Data>) {
  if (data === undefined && error === undefined) return skeleton;
  const retry = () => void refetch();
  if (data === undefined) {
    return (
      <Failure
        title={<FailureMessage error={error} />}
        requestId={failureOf(error).requestId}
        onRetry={retry}
      />
    );
  }
  return (
    <>
      {error && (
        <div style={{ marginBottom: 12 }}>
          <Notice
            tone="warn"
            title={<Trans>A part of this page could not be loaded.</Trans>}
            actions={
              <Button variant="default" size="compact-sm" onClick={retry}>
                <Trans>Try again</Trans>
              </Button>
            }
          >
            <FailureMessage error={error} /> {failureOf(error).requestId}
          </Notice>
        </div>
      )}
      {children(data)}
    </>
  );
}
