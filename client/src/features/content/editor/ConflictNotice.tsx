import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { Notice } from '../../../ui/Notice.tsx';
import { useFieldName } from '../useFieldName.ts';
import { differences } from './differences.ts';
import type { EditedProductFragment } from './ProductEditor.generated';
import { draftOf } from './productDraft.ts';
import type { ProductEdit } from './useProductDraft.ts';

interface ConflictNoticeProps {
  edit: ProductEdit;
  /** The product as somebody else has saved it. */
  theirs: EditedProductFragment;
}

/** Somebody was faster: what they changed, and how to go on. */
export function ConflictNotice({ edit, theirs }: ConflictNoticeProps) {
  const fieldName = useFieldName();
  const changed = differences(edit.baseDraft, draftOf(theirs));
  return (
    <Notice
      tone="warn"
      title={<Trans>Somebody changed this product meanwhile. Nothing was saved.</Trans>}
      actions={
        <>
          <Button size="compact-sm" onClick={() => edit.goOnFrom(theirs, true)}>
            <Trans>Put my changes on top</Trans>
          </Button>
          <Button size="compact-sm" variant="default" onClick={() => edit.goOnFrom(theirs, false)}>
            <Trans>Take theirs, drop mine</Trans>
          </Button>
        </>
      }
    >
      {changed.length > 0 && (
        <ul>
          {changed.map(({ field, before, after }) => (
            <li key={field}>
              {fieldName(field)}: <del>{before || '—'}</del> → {after || '—'}
            </li>
          ))}
        </ul>
      )}
    </Notice>
  );
}
