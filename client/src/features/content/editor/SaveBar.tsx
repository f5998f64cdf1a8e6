import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { Key } from '../../../ui/Key.tsx';
import classes from './SaveBar.module.css';
import type { ProductEdit } from './useProductDraft.ts';

/** Below the form, as long as there is something to save or to say of it. */
export function SaveBar({ edit }: { edit: ProductEdit }) {
  const { base, isDirty, isSaved, isSaving, discard } = edit;
  if (base && isSaved && !isDirty) {
    return (
      <div className={classes.bar} role="status">
        <IconCheck size={16} className={classes.check} aria-hidden />
        <span className={classes.words}>
          <Trans>{base.sku} is saved</Trans>
        </span>
      </div>
    );
  }
  if (base && !isDirty) return null;
  return (
    <div className={classes.bar}>
      <span className={classes.words}>
        {base ? <Trans>Not saved yet</Trans> : <Trans>A new product</Trans>}
      </span>
      <span className={classes.keys} aria-hidden>
        <Key>Ctrl</Key> <Key>S</Key>
      </span>
      {isDirty && (
        <Button variant="default" disabled={isSaving} onClick={discard}>
          <Trans>Discard</Trans>
        </Button>
      )}
      <Button type="submit" loading={isSaving}>
        {base ? <Trans>Save</Trans> : <Trans>Create</Trans>}
      </Button>
    </div>
  );
}
