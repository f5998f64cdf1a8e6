import { Trans, useLingui } from '@lingui/react/macro';
import { CloseButton, Progress } from '@mantine/core';
import classes from './UploadList.module.css';
import type { MediaUpload } from './useMediaUpload.ts';

interface UploadListProps {
  uploads: MediaUpload[];
  onDismiss(key: string): void;
}

/** Files on their way, and those that were not taken, with the reason. */
export function UploadList({ uploads, onDismiss }: UploadListProps) {
  const { t } = useLingui();
  if (uploads.length === 0) return null;
  return (
    <ul className={classes.uploads}>
      {uploads.map(({ key, name, share, problem }) => (
        <li key={key}>
          <span className={classes.name}>{name}</span>
          {problem === null ? (
            <Progress className={classes.bar} value={share * 100} size="sm" aria-label={name} />
          ) : (
            <>
              <span className={classes.problem} role="alert">
                {problem || <Trans>The file was not taken. Try again.</Trans>}
              </span>
              <CloseButton
                size="sm"
                aria-label={t`Close the word about ${name}`}
                onClick={() => onDismiss(key)}
              />
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
