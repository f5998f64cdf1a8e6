import { useLingui } from '@lingui/react/macro';
import { Button, Checkbox, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import classes from './FavouriteMenu.module.css';

interface ListFormProps {
  name: string;
  isShared: boolean;
  /** What the button says. */
  action: string;
  onSave(list: { name: string; isShared: boolean }): Promise<void>;
}

export function ListForm({ name, isShared, action, onSave }: ListFormProps) {
  const { t } = useLingui();
  const [typed, setTyped] = useState(name);
  const [shares, setShares] = useState(isShared);
  const [isSaving, setSaving] = useState(false);

  function submit(event: FormEvent) {
    event.preventDefault();
    setSaving(true);
    void onSave({ name: typed.trim(), isShared: shares })
      .catch(() => undefined)
      .finally(() => setSaving(false));
  }

  return (
    <form className={classes.menu} onSubmit={submit}>
      <TextInput
        label={t`Name`}
        maxLength={100}
        data-autofocus
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <Checkbox
        label={t`Colleagues see it and change its products`}
        checked={shares}
        onChange={(event) => setShares(event.currentTarget.checked)}
      />
      <Button type="submit" loading={isSaving} disabled={!typed.trim()}>
        {action}
      </Button>
    </form>
  );
}
