import { Trans, useLingui } from '@lingui/react/macro';
import { Anchor } from '@mantine/core';
import { IconFileText } from '@tabler/icons-react';
import { formatSize } from '../../lib/formatSize.ts';
import { Day } from '../../ui/DateText.tsx';
import { useFileLink } from '../session/useFileLink.tsx';
import classes from './FileList.module.css';
import type { FileList_FileFragment } from './MaterialsPage.generated';

/** Files to download, each with its size and to the end of which day it is handed out. */
export function FileList({ files }: { files: readonly FileList_FileFragment[] }) {
  const { i18n } = useLingui();
  const openFile = useFileLink();
  return (
    <ul className={classes.files}>
      {files.map(({ id, title, name, size, url, validUntil }) => (
        <li key={id}>
          <IconFileText size={18} stroke={1.6} aria-hidden />
          <span className={classes.name}>
            <Anchor
              href={url}
              download={name}
              size="sm"
              onClick={(event) => openFile(event, url, name)}
            >
              {title}
            </Anchor>
            <span className={classes.facts}>
              {formatSize(size, i18n.locale)}
              {validUntil && (
                <>
                  {', '}
                  <Trans>
                    valid until <Day value={validUntil} />
                  </Trans>
                </>
              )}
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}
