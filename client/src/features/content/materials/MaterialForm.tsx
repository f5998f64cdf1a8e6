import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, NativeSelect, Select, Textarea, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type FormEvent, useState } from 'react';
import { FailureMessage } from '../../../apollo/FailureMessage.tsx';
import type { Locale, MaterialKind } from '../../../gql/schemaTypes.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { RemoveButton } from '../../../ui/RemoveButton.tsx';
import { MATERIAL_KINDS, materialKindWords } from '../../materials/materialKind.ts';
import { AudienceFields } from '../audience/AudienceFields.tsx';
import { CategoryPicker } from '../categories/CategoryPicker.tsx';
import { ContentFiles } from '../files/ContentFiles.tsx';
import classes from '../form.module.css';
import { useBrandChoice } from '../visibility/ruleChoices.ts';
import {
  type MaterialForm_MaterialFragment,
  RemoveMaterialDocument,
  SaveMaterialDocument,
} from './ContentMaterialsPage.generated';
import { type MaterialDraft, materialDraftOf } from './materialDraft.ts';

interface MaterialFormProps {
  /** Null for a new one. */
  material: MaterialForm_MaterialFragment | null;
  /** With the id of what was saved; null where it is gone. */
  onSaved(id: string | null): void;
  onChanged(): void;
}

const quietly = { onError: () => undefined };

/** What it is, whom it is for, what it is about, and its files. */
export function MaterialForm({ material, onSaved, onChanged }: MaterialFormProps) {
  const { t, i18n } = useLingui();
  const [draft, setDraft] = useState(() => materialDraftOf(material));
  const [save, saving] = useMutation(SaveMaterialDocument, quietly);
  const [remove, removing] = useMutation(RemoveMaterialDocument, quietly);
  const brands = useBrandChoice();
  const error = saving.error ?? removing.error;
  const refused = saving.data?.saveMaterial;
  const set = (part: Partial<MaterialDraft>) => setDraft({ ...draft, ...part });
  const present = material?.brand && { value: material.brand.id, label: material.brand.name };
  const brandOptions = brands.options.filter(({ value }) => value !== present?.value);

  async function submit(event: FormEvent) {
    event.preventDefault();
    const input = { ...draft, sku: draft.sku.trim() || null, id: material?.id ?? null };
    const answer = await save({ variables: { input } });
    const result = answer.data?.saveMaterial;
    if (result?.__typename !== 'MaterialSaved') return;
    notifications.show({ message: <Trans>The material is saved</Trans> });
    onSaved(result.material.id);
  }

  async function drop() {
    if (!material) return;
    const answer = await remove({ variables: { input: { id: material.id } } });
    if (answer.data?.removeMaterial.__typename === 'ContentRemoved') onSaved(null);
  }

  const text = (field: 'titleRu' | 'titleEn' | 'noteRu' | 'noteEn') => ({
    lang: field.endsWith('Ru') ? 'ru' : 'en',
    required: field === 'titleRu',
    value: draft[field],
    onChange: (event: { currentTarget: { value: string } }) =>
      set({ [field]: event.currentTarget.value }),
  });

  return (
    <div className={classes.form}>
      <form className={classes.form} onSubmit={(event) => void submit(event)}>
        <div className={classes.pair}>
          <NativeSelect
            label={t`Kind`}
            data={MATERIAL_KINDS.map((value) => ({
              value,
              label: i18n._(materialKindWords[value]),
            }))}
            value={draft.kind}
            onChange={(event) => set({ kind: event.currentTarget.value as MaterialKind })}
          />
          <NativeSelect
            label={t`Language`}
            data={[
              { value: '', label: t`Any` },
              { value: 'RU', label: 'Русский' },
              { value: 'EN', label: 'English' },
            ]}
            value={draft.language ?? ''}
            onChange={(event) => set({ language: (event.currentTarget.value || null) as Locale })}
          />
          <TextInput
            label={t`Title in Russian`}
            maxLength={200}
            data-autofocus
            {...text('titleRu')}
          />
          <TextInput label={t`Title in English`} maxLength={200} {...text('titleEn')} />
        </div>
        <Textarea label={t`Note in Russian`} maxLength={2000} autosize {...text('noteRu')} />
        <Textarea label={t`Note in English`} maxLength={2000} autosize {...text('noteEn')} />
        <AudienceFields value={draft.audience} onChange={(audience) => set({ audience })} />
        <p className={classes.hint}>
          <Trans>
            What it is about, at most one: whoever may not see that is shown no material.
          </Trans>
        </p>
        <div className={classes.pair}>
          <CategoryPicker
            label={t`Category`}
            value={draft.categoryId}
            onChange={(categoryId) => set({ categoryId })}
          />
          <Select
            label={t`Brand`}
            placeholder={t`First letters`}
            searchable
            clearable
            filter={({ options }) => options}
            data={present ? [present, ...brandOptions] : brandOptions}
            value={draft.brandId}
            onChange={(brandId) => set({ brandId })}
            onSearchChange={brands.search}
          />
          <TextInput
            label={t`SKU`}
            value={draft.sku}
            onChange={(event) => set({ sku: event.currentTarget.value })}
          />
        </div>
        {error && <Notice tone="bad" title={<FailureMessage error={error} />} />}
        {refused && 'message' in refused && <Notice tone="bad" title={refused.message} />}
        <div className={classes.actions}>
          <Button type="submit" loading={saving.loading}>
            <Trans>Save</Trans>
          </Button>
          {material && <RemoveButton loading={removing.loading} onRemove={drop} />}
        </div>
      </form>
      {material ? (
        <ContentFiles
          owner={{ materialId: material.id }}
          files={material.files}
          onChanged={onChanged}
        />
      ) : (
        <p className={classes.hint}>
          <Trans>Files can be added once it is saved; until then nobody is shown it.</Trans>
        </p>
      )}
    </div>
  );
}
