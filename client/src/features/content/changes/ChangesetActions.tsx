import { useMutation } from '@apollo/client/react';
import { Plural, Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { IconArrowBackUp, IconDownload } from '@tabler/icons-react';
import { download } from '../../../apollo/download.ts';
import { FailureMessage } from '../../../apollo/FailureMessage.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import type { ChangesetProgressFragment } from './ChangesetPage.generated';
import classes from './ChangesetPage.module.css';
import { DiscardChangesetDocument, PublishChangesetDocument } from './changesetActions.generated';
import { UndoChangeset } from './UndoChangeset.tsx';

const quietly = { onError: () => undefined };

/** What can be done with a change in the state that it is in. */
export function ChangesetActions({ changeset }: { changeset: ChangesetProgressFragment }) {
  const { id, status, created, changed, wrong, wrongRowsUrl, failure, title } = changeset;
  const [publish, publishing] = useMutation(PublishChangesetDocument, quietly);
  const [discard, discarding] = useMutation(DiscardChangesetDocument, quietly);
  const variables = { input: { id } };
  const affected = created + changed;
  const error = publishing.error ?? discarding.error;
  const refused = [publishing.data?.publishChangeset, discarding.data?.discardChangeset].find(
    (result) => result && 'message' in result,
  );

  return (
    <>
      {failure && (
        <Notice tone="bad" title={<Trans>Nothing was changed.</Trans>}>
          {failure}
        </Notice>
      )}
      {error && <Notice tone="bad" title={<FailureMessage error={error} />} />}
      {refused && 'message' in refused && <Notice tone="bad" title={refused.message} />}
      <div className={classes.actions}>
        {status === 'READY' && (
          <>
            <Button
              loading={publishing.loading}
              disabled={affected === 0}
              onClick={() => void publish({ variables })}
            >
              <Plural value={affected} one="Publish # product" other="Publish # products" />
            </Button>
            <Button
              variant="default"
              loading={discarding.loading}
              onClick={() => void discard({ variables })}
            >
              <Trans>Throw away</Trans>
            </Button>
          </>
        )}
        {status === 'PUBLISHED' && (
          <UndoChangeset
            id={id}
            trigger={({ isUndoing, undo }) => (
              <Button
                variant="default"
                leftSection={<IconArrowBackUp size={16} />}
                loading={isUndoing}
                onClick={undo}
              >
                <Trans>Undo all of it</Trans>
              </Button>
            )}
          />
        )}
        {wrongRowsUrl && (
          <Button
            variant="default"
            leftSection={<IconDownload size={16} />}
            onClick={() => void download(wrongRowsUrl, `${withoutEnding(title)}-wrong.csv`)}
          >
            <Trans>Wrong rows as a file</Trans>
          </Button>
        )}
        {status === 'READY' && wrong > 0 && affected > 0 && (
          <span className={classes.note}>
            <Trans>Wrong rows are left out.</Trans>
          </span>
        )}
      </div>
    </>
  );
}

const withoutEnding = (name: string): string => name.replace(/\.\w+$/, '');
