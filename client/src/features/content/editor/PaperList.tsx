import { Trans, useLingui } from '@lingui/react/macro';
import { ActionIcon, NativeSelect, TextInput, UnstyledButton } from '@mantine/core';
import { IconFileUpload, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { download } from '../../../apollo/download.ts';
import type { ProductFileKind } from '../../../gql/schemaTypes.ts';
import { formatSize } from '../../../lib/formatSize.ts';
import { today } from '../../../lib/today.ts';
import { Day } from '../../../ui/DateText.tsx';
import { DropZone } from '../../../ui/DropZone.tsx';
import { PAPER_KINDS, paperKindWords } from '../paperKind.ts';
import classes from './PaperList.module.css';
import type { ProductMedia_ProductFragment } from './ProductMedia.generated';
import { UploadList } from './UploadList.tsx';
import type { MediaUpload } from './useMediaUpload.ts';

interface PaperListProps {
  papers: ProductMedia_ProductFragment['files'];
  uploads: MediaUpload[];
  onAdd(files: File[], paper: { kind: ProductFileKind; validUntil: string | null }): void;
  onDismiss(key: string): void;
  onRemove(id: string): void;
}

/** Certificates, data sheets and the like; what a certificate holds until is said before it is sent. */
export function PaperList({ papers, uploads, onAdd, onDismiss, onRemove }: PaperListProps) {
  const { t, i18n } = useLingui();
  const [kind, setKind] = useState<ProductFileKind>('CERTIFICATE');
  const [validUntil, setValidUntil] = useState('');
  return (
    <div data-field="files">
      <ul className={classes.papers}>
        {papers.map((paper) => (
          <li key={paper.id}>
            <span className={classes.kind}>{i18n._(paperKindWords[paper.kind])}</span>
            <UnstyledButton
              className={classes.title}
              onClick={() => void download(paper.url, paper.name)}
            >
              {paper.title}
            </UnstyledButton>
            <span className={classes.facts}>
              {formatSize(paper.size, i18n.locale)}
              {paper.validUntil && (
                <span data-over={paper.validUntil < today() || undefined}>
                  {' · '}
                  <Trans>
                    until <Day value={paper.validUntil} />
                  </Trans>
                </span>
              )}
            </span>
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={t`Take ${paper.title} away`}
              onClick={() => onRemove(paper.id)}
            >
              <IconTrash size={15} />
            </ActionIcon>
          </li>
        ))}
      </ul>
      <div className={classes.add}>
        <NativeSelect
          label={t`What it is`}
          data={PAPER_KINDS.map((value) => ({ value, label: i18n._(paperKindWords[value]) }))}
          value={kind}
          onChange={(event) => setKind(event.currentTarget.value as ProductFileKind)}
        />
        {kind === 'CERTIFICATE' && (
          <TextInput
            type="date"
            label={t`Valid until`}
            value={validUntil}
            onChange={(event) => setValidUntil(event.currentTarget.value)}
          />
        )}
        <div className={classes.zone}>
          <DropZone
            multiple
            accept=".pdf,.png,.jpg,.jpeg,.webp,.docx,.xlsx"
            onFiles={(files) =>
              onAdd(files, {
                kind,
                validUntil: kind === 'CERTIFICATE' ? validUntil || null : null,
              })
            }
          >
            <IconFileUpload size={16} aria-hidden className={classes.icon} />{' '}
            <Trans>Drop papers here, or choose them</Trans>
          </DropZone>
        </div>
      </div>
      <UploadList uploads={uploads} onDismiss={onDismiss} />
    </div>
  );
}
