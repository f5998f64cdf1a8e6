import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { FailureMessage } from '../../../apollo/FailureMessage.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { Section } from '../../../ui/Section.tsx';
import classes from './CategoriesPage.module.css';
import { SaveCategoryDocument } from './CategoryDetails.generated';
import { CategoryPicker } from './CategoryPicker.tsx';

interface NewCategoryProps {
  /** The category above; null for a root. */
  parentId: string | null;
  onMade(id: string): void;
  onClose(): void;
}

export function NewCategory({ parentId, onMade, onClose }: NewCategoryProps) {
  const { t } = useLingui();
  const [parent, setParent] = useState(parentId);
  const [nameRu, setNameRu] = useState('');
  const [nameEn, setNameEn] = useState('');
  const [save, { data, error, loading }] = useMutation(SaveCategoryDocument, {
    onError: () => undefined,
  });
  const result = data?.saveCategory;

  async function submit(event: FormEvent) {
    event.preventDefault();
    const answer = await save({
      variables: { input: { parentId: parent, nameRu, nameEn: nameEn.trim() || null } },
    });
    const made = answer.data?.saveCategory;
    if (made?.__typename === 'CategorySaved') onMade(made.category.id);
  }

  return (
    <Section title={<Trans>New category</Trans>}>
      <form className={classes.form} onSubmit={(event) => void submit(event)}>
        <TextInput
          label={t`Name in Russian`}
          lang="ru"
          required
          data-autofocus
          autoFocus
          value={nameRu}
          onChange={(event) => setNameRu(event.currentTarget.value)}
        />
        <TextInput
          label={t`Name in English`}
          lang="en"
          placeholder={nameRu}
          value={nameEn}
          onChange={(event) => setNameEn(event.currentTarget.value)}
        />
        <div className={classes.wide}>
          <CategoryPicker
            label={t`Below`}
            placeholder={t`Nothing: a root of the tree`}
            value={parent}
            onChange={setParent}
          />
        </div>
        {error && <Notice tone="bad" title={<FailureMessage error={error} />} />}
        {result && 'message' in result && <Notice tone="bad" title={result.message} />}
        <div className={classes.actions}>
          <Button type="submit" loading={loading}>
            <Trans>Create</Trans>
          </Button>
          <Button variant="default" onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
        </div>
      </form>
    </Section>
  );
}
