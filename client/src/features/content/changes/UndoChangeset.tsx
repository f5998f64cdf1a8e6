import { useMutation } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { FailureMessage } from '../../../apollo/FailureMessage.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { UndoChangesetDocument } from './changesetActions.generated';

interface UndoChangesetProps {
  id: string;
  trigger(undoing: { isUndoing: boolean; undo(): void }): ReactNode;
  onUndone?(): void;
}

/** Takes a published change back; where products were changed since, it says which and offers the rest. */
export function UndoChangeset({ id, trigger, onUndone }: UndoChangesetProps) {
  const [undo, { data, error, loading }] = useMutation(UndoChangesetDocument, {
    onError: () => undefined,
    onCompleted({ undoChangeset }) {
      if (undoChangeset.__typename === 'ChangesetSaved') onUndone?.();
    },
  });
  const result = data?.undoChangeset;
  const send = (skipChanged: boolean) => void undo({ variables: { input: { id, skipChanged } } });
  return (
    <>
      {trigger({ isUndoing: loading, undo: () => send(false) })}
      {error && <Notice tone="bad" title={<FailureMessage error={error} />} />}
      {result && 'message' in result && (
        <Notice
          tone="warn"
          title={result.message}
          actions={
            result.__typename === 'ChangesetRefused' &&
            result.code === 'CHANGED_MEANWHILE' && (
              <Button size="compact-sm" loading={loading} onClick={() => send(true)}>
                <Trans>Undo the others, leave these as they are</Trans>
              </Button>
            )
          }
        >
          {result.__typename === 'ChangesetRefused' && result.skus.length > 0 && (
            <Trans>Changed since: {result.skus.join(', ')}</Trans>
          )}
        </Notice>
      )}
    </>
  );
}
