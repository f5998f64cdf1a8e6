import { useMutation, useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Skeleton, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type FormEvent, useState } from 'react';
import { Answer } from '../../../apollo/Answer.tsx';
import { FailureMessage } from '../../../apollo/FailureMessage.tsx';
import { Empty } from '../../../ui/Empty.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { RemoveButton } from '../../../ui/RemoveButton.tsx';
import { Section } from '../../../ui/Section.tsx';
import classes from './CategoriesPage.module.css';
import { CategoryAttributes } from './CategoryAttributes.tsx';
import {
  type CategoryDetails_CategoryFragment,
  CategoryDetailsDocument,
  DeleteCategoryDocument,
  SaveCategoryDocument,
} from './CategoryDetails.generated';
import { CategoryPicker } from './CategoryPicker.tsx';
import { type CategoryDraft, categoryDraft, categoryInputOf } from './categoryDraft.ts';
import { pathText } from './pathText.ts';

interface CategoryDetailsProps {
  id: string;
  onChanged(): void;
  onDeleted(parentId: string | null): void;
}

/** Names, place and attributes of one category. */
export function CategoryDetails({ id, onChanged, onDeleted }: CategoryDetailsProps) {
  const query = useQuery(CategoryDetailsDocument, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <Answer of={query} skeleton={<Skeleton height={360} />}>
      {({ category, attributes }) =>
        category ? (
          <CategoryForm
            key={JSON.stringify(category)}
            category={category}
            dictionary={attributes}
            onChanged={onChanged}
            onDeleted={() => onDeleted(category.parent?.id ?? null)}
          />
        ) : (
          <Section>
            <Empty title={<Trans>There is no such category</Trans>} />
          </Section>
        )
      }
    </Answer>
  );
}

interface CategoryFormProps {
  category: CategoryDetails_CategoryFragment;
  dictionary: { code: string; name: string }[];
  onChanged(): void;
  onDeleted(): void;
}

const quietly = { onError: () => undefined };

function CategoryForm({ category, dictionary, onChanged, onDeleted }: CategoryFormProps) {
  const { t } = useLingui();
  const base = categoryDraft(category);
  const [draft, setDraft] = useState(base);
  const [save, saving] = useMutation(SaveCategoryDocument, quietly);
  const [remove, removing] = useMutation(DeleteCategoryDocument, quietly);
  const input = categoryInputOf(draft, base);
  const error = saving.error ?? removing.error;
  const refused = [saving.data?.saveCategory, removing.data?.deleteCategory].find(
    (result) => result && 'message' in result,
  );
  const set = (part: Partial<CategoryDraft>) => setDraft({ ...draft, ...part });

  async function submit(event: FormEvent) {
    event.preventDefault();
    const answer = await save({ variables: { input: { ...input, id: category.id } } });
    if (answer.data?.saveCategory.__typename !== 'CategorySaved') return;
    notifications.show({ message: <Trans>The category is saved</Trans> });
    onChanged();
  }

  async function drop() {
    const answer = await remove({ variables: { input: { id: category.id } } });
    if (answer.data?.deleteCategory.__typename === 'CategoryDeleted') onDeleted();
  }

  return (
    <form className={classes.details} onSubmit={(event) => void submit(event)}>
      <Section title={pathText(category.path)}>
        <div className={classes.form}>
          <TextInput
            label={t`Name in Russian`}
            lang="ru"
            required
            value={draft.nameRu}
            onChange={(event) => set({ nameRu: event.currentTarget.value })}
          />
          <TextInput
            label={t`Name in English`}
            lang="en"
            value={draft.nameEn}
            onChange={(event) => set({ nameEn: event.currentTarget.value })}
          />
          <div className={classes.wide}>
            <CategoryPicker
              label={t`Below`}
              placeholder={t`Nothing: a root of the tree`}
              value={draft.parentId}
              onChange={(parentId) => set({ parentId })}
            />
          </div>
        </div>
      </Section>
      <Section flush title={<Trans>What its products are described by</Trans>}>
        <CategoryAttributes
          inherited={category.attributes.filter(({ inheritedFrom }) => inheritedFrom !== null)}
          own={draft.attributes}
          dictionary={dictionary}
          onChange={(attributes) => set({ attributes })}
        />
      </Section>
      {error && <Notice tone="bad" title={<FailureMessage error={error} />} />}
      {refused && 'message' in refused && <Notice tone="bad" title={refused.message} />}
      <div className={classes.actions}>
        <Button type="submit" loading={saving.loading} disabled={Object.keys(input).length === 0}>
          <Trans>Save</Trans>
        </Button>
        <Button
          variant="default"
          disabled={Object.keys(input).length === 0}
          onClick={() => setDraft(base)}
        >
          <Trans>Discard</Trans>
        </Button>
        <RemoveButton loading={removing.loading} onRemove={drop} />
      </div>
    </form>
  );
}
