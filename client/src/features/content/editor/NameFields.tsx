import { useLingui } from '@lingui/react/macro';
import { Textarea, TextInput } from '@mantine/core';
import classes from './fields.module.css';
import type { ProductEdit } from './useProductDraft.ts';

export function NameFields({ edit: { draft, change, problemOf } }: { edit: ProductEdit }) {
  const { t } = useLingui();
  const { nameRu, nameEn, descriptionRu, descriptionEn } = draft.fields;
  const set = (part: Partial<typeof draft.fields>) =>
    change(({ fields }) => ({ fields: { ...fields, ...part } }));
  return (
    <div className={classes.pair}>
      <TextInput
        label={t`Name in Russian`}
        lang="ru"
        data-field="name.ru"
        error={problemOf('name.ru')}
        value={nameRu}
        onChange={(event) => set({ nameRu: event.currentTarget.value })}
      />
      <TextInput
        label={t`Name in English`}
        lang="en"
        data-field="name.en"
        placeholder={nameRu}
        error={problemOf('name.en')}
        value={nameEn}
        onChange={(event) => set({ nameEn: event.currentTarget.value })}
      />
      <Textarea
        label={t`Description in Russian`}
        lang="ru"
        data-field="description.ru"
        autosize
        minRows={3}
        maxRows={14}
        error={problemOf('description.ru')}
        value={descriptionRu}
        onChange={(event) => set({ descriptionRu: event.currentTarget.value })}
      />
      <Textarea
        label={t`Description in English`}
        lang="en"
        data-field="description.en"
        autosize
        minRows={3}
        maxRows={14}
        error={problemOf('description.en')}
        value={descriptionEn}
        onChange={(event) => set({ descriptionEn: event.currentTarget.value })}
      />
    </div>
  );
}
