import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { Key } from '../../../ui/Key.tsx';
import classes from './SaveBar.module.css';
import type { ProductEdit } from './useProductDraft.ts';

/** Below the form, as long as there is something to save. */
export function SaveBar({ edit, isNew }: { edit: ProductEdit; isNew: boolean }) {
  if (!edit.isDirty && !isNew) return null;
  return (
    <div className={classes.bar}>
      <span className={classes.words}>
        {isNew ? <Trans>A new product</Trans> : <Trans>Not saved yet</Trans>}
      </span>
      <span className={classes.keys} aria-hidden>
        <Key>Ctrl</Key> <Key>S</Key>
      </span>
      {edit.isDirty && (
        <Button variant="default" disabled={edit.isSaving} onClick={edit.discard}>
          <Trans>Discard</Trans>
        </Button>
      )}
      <Button type="submit" loading={edit.isSaving}>
        {isNew ? <Trans>Create</Trans> : <Trans>Save</Trans>}
      </Button>
    </div>
  );
}
