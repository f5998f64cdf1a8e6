import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, NumberInput, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { FailureMessage } from '../../../apollo/FailureMessage.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import {
  ContentEquipmentPageDocument,
  DeleteEquipmentModelDocument,
  type EditedModelFragment,
  SaveEquipmentModelDocument,
} from './ContentEquipmentPage.generated';

interface ModelFormProps {
  /** Null for a new one. */
  model: EditedModelFragment | null;
  onClose(): void;
}

/** What a machine is called and when it was made; what fits it fits it still under another name. */
export function ModelForm({ model, onClose }: ModelFormProps) {
  const { t } = useLingui();
  const [fields, setFields] = useState({
    maker: model?.maker ?? '',
    model: model?.model ?? '',
    yearFrom: model?.yearFrom ?? null,
    yearTo: model?.yearTo ?? null,
    notes: model?.notes ?? '',
  });
  const options = { onError: () => undefined, refetchQueries: [ContentEquipmentPageDocument] };
  const [save, saving] = useMutation(SaveEquipmentModelDocument, options);
  const [remove, removing] = useMutation(DeleteEquipmentModelDocument, options);
  const set = (part: Partial<typeof fields>) => setFields((before) => ({ ...before, ...part }));
  const error = saving.error ?? removing.error;
  const result = removing.data?.deleteEquipmentModel ?? saving.data?.saveEquipmentModel;

  async function send(event: FormEvent) {
    event.preventDefault();
    const { data } = await save({ variables: { input: { ...fields, id: model?.id } } });
    if (data?.saveEquipmentModel.__typename === 'EquipmentModelSaved') onClose();
  }

  async function takeAway(id: string) {
    const { data } = await remove({ variables: { input: { id } } });
    if (data?.deleteEquipmentModel.__typename === 'EquipmentModelDeleted') onClose();
  }

  const year = (typed: number | string) => (typeof typed === 'number' ? typed : null);
  return (
    <form onSubmit={(event) => void send(event)}>
      <Group align="end" gap="xs">
        <TextInput
          label={t`Maker`}
          required
          autoFocus
          value={fields.maker}
          onChange={(event) => set({ maker: event.currentTarget.value })}
        />
        <TextInput
          label={t`Model`}
          required
          value={fields.model}
          onChange={(event) => set({ model: event.currentTarget.value })}
        />
        <NumberInput
          label={t`Made from`}
          w={110}
          hideControls
          value={fields.yearFrom ?? ''}
          onChange={(typed) => set({ yearFrom: year(typed) })}
        />
        <NumberInput
          label={t`Made until`}
          w={110}
          hideControls
          value={fields.yearTo ?? ''}
          onChange={(typed) => set({ yearTo: year(typed) })}
        />
        <TextInput
          label={t`Notes`}
          value={fields.notes}
          onChange={(event) => set({ notes: event.currentTarget.value })}
        />
        <Button type="submit" loading={saving.loading}>
          <Trans>Save</Trans>
        </Button>
        <Button variant="default" onClick={onClose}>
          <Trans>Cancel</Trans>
        </Button>
        {model && (
          <Button
            variant="subtle"
            color="red"
            loading={removing.loading}
            onClick={() => void takeAway(model.id)}
          >
            <Trans>Remove</Trans>
          </Button>
        )}
      </Group>
      {error && <Notice tone="bad" title={<FailureMessage error={error} />} />}
      {result && 'message' in result && <Notice tone="bad" title={result.message} />}
    </form>
  );
}
