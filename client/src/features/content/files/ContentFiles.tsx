import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { ActionIcon, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { formatSize } from '../../../lib/formatSize.ts';
import { Day } from '../../../ui/DateText.tsx';
import { DropZone } from '../../../ui/DropZone.tsx';
import { UploadList } from '../editor/UploadList.tsx';
import {
  type ContentFiles_FileFragment,
  RemoveContentFileDocument,
} from './ContentFiles.generated';
import classes from './ContentFiles.module.css';
import { type ContentOwner, useContentUpload } from './useContentUpload.ts';

interface ContentFilesProps {
  owner: ContentOwner;
  files: readonly ContentFiles_FileFragment[];
  onChanged(): void;
}

/** Files to download: what is there, and a place for more. */
export function ContentFiles({ owner, files, onChanged }: ContentFilesProps) {
  const { t, i18n } = useLingui();
  const [validUntil, setValidUntil] = useState('');
  const { uploads, add, dismiss } = useContentUpload(owner, onChanged);
  const [remove] = useMutation(RemoveContentFileDocument, {
    onError: () => undefined,
    onCompleted: onChanged,
  });
  return (
    <div className={classes.stack}>
      <h3 className={classes.legend}>
        <Trans>Files</Trans>
      </h3>
      {files.map(({ id, name, title, size, validUntil: until }) => (
        <div key={id} className={classes.file}>
          <span className={classes.name}>
            {title}
            <span className={classes.facts}>
              {formatSize(size, i18n.locale)}
              {until && (
                <>
                  {', '}
                  <Trans>
                    valid until <Day value={until} />
                  </Trans>
                </>
              )}
            </span>
          </span>
          <ActionIcon
            variant="subtle"
            color="red"
            aria-label={t`Remove ${name}`}
            onClick={() => void remove({ variables: { input: { id } } })}
          >
            <IconTrash size={15} />
          </ActionIcon>
        </div>
      ))}
      <TextInput
        type="date"
        label={t`The last day on which new files are handed out`}
        value={validUntil}
        onChange={(event) => setValidUntil(event.currentTarget.value)}
      />
      <DropZone
        multiple
        onFiles={(chosen) => void add(chosen, { isPicture: false, validUntil: validUntil || null })}
      >
        <Trans>Drop files here, or choose them</Trans>
      </DropZone>
      <UploadList uploads={uploads} onDismiss={dismiss} />
    </div>
  );
}
