import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Select, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type FormEvent, useState } from 'react';
import { FailureMessage } from '../../../apollo/FailureMessage.tsx';
import type { AttributeType } from '../../../gql/schemaTypes.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { RemoveButton } from '../../../ui/RemoveButton.tsx';
import { UnitSelect } from '../editor/UnitSelect.tsx';
import {
  type AttributeForm_AttributeFragment,
  DeleteAttributeDocument,
  SaveAttributeDocument,
} from './AttributesPage.generated';
import classes from './AttributesPage.module.css';
import {
  type AttributeDefinition,
  attributeInputOf,
  definitionOf,
  hasOptions,
  newAttribute,
} from './attributeDraft.ts';
import { ATTRIBUTE_TYPES, attributeTypeWords } from './attributeType.ts';
import { OptionFields } from './OptionFields.tsx';

interface AttributeFormProps {
  /** Null for a new one. */
  attribute: AttributeForm_AttributeFragment | null;
  units: { code: string; symbol: string }[];
  onDone(): void;
}

const quietly = { onError: () => undefined };

export function AttributeForm({ attribute, units, onDone }: AttributeFormProps) {
  const { t, i18n } = useLingui();
  const [draft, setDraft] = useState(attribute ? definitionOf(attribute) : newAttribute);
  const [save, saving] = useMutation(SaveAttributeDocument, quietly);
  const [remove, removing] = useMutation(DeleteAttributeDocument, quietly);
  const error = saving.error ?? removing.error;
  const refused = [saving.data?.saveAttribute, removing.data?.deleteAttribute].find(
    (result) => result && 'message' in result,
  );
  const set = (part: Partial<AttributeDefinition>) => setDraft({ ...draft, ...part });

  async function submit(event: FormEvent) {
    event.preventDefault();
    const answer = await save({ variables: { input: attributeInputOf(draft) } });
    if (answer.data?.saveAttribute.__typename !== 'AttributeSaved') return;
    notifications.show({ message: <Trans>The attribute is saved</Trans> });
    onDone();
  }

  async function drop() {
    const answer = await remove({ variables: { input: { code: draft.code } } });
    if (answer.data?.deleteAttribute.__typename === 'AttributeDeleted') onDone();
  }

  return (
    <form className={classes.form} onSubmit={(event) => void submit(event)}>
      <div className={classes.pair}>
        <TextInput
          label={t`Name in Russian`}
          lang="ru"
          required
          data-autofocus
          value={draft.nameRu}
          onChange={(event) => set({ nameRu: event.currentTarget.value })}
        />
        <TextInput
          label={t`Name in English`}
          lang="en"
          placeholder={draft.nameRu}
          value={draft.nameEn}
          onChange={(event) => set({ nameEn: event.currentTarget.value })}
        />
        <TextInput
          label={t`Code`}
          placeholder="cross-section"
          required
          disabled={attribute !== null}
          value={draft.code}
          onChange={(event) => set({ code: event.currentTarget.value })}
        />
        <Select
          label={t`Kind of values`}
          allowDeselect={false}
          data={ATTRIBUTE_TYPES.map((value) => ({
            value,
            label: i18n._(attributeTypeWords[value]),
          }))}
          value={draft.type}
          onChange={(type) => set({ type: type as AttributeType })}
        />
        {draft.type === 'NUMBER' && (
          <UnitSelect
            units={units}
            value={draft.unitCode}
            onChange={(unitCode) => set({ unitCode })}
          />
        )}
      </div>
      {hasOptions(draft.type) && (
        <OptionFields options={draft.options} onChange={(options) => set({ options })} />
      )}
      {error && <Notice tone="bad" title={<FailureMessage error={error} />} />}
      {refused && 'message' in refused && <Notice tone="bad" title={refused.message} />}
      <div className={classes.actions}>
        <Button type="submit" loading={saving.loading}>
          <Trans>Save</Trans>
        </Button>
        {attribute && <RemoveButton loading={removing.loading} onRemove={drop} />}
      </div>
    </form>
  );
}
