import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, NativeSelect, TagsInput, Textarea, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type FormEvent, useState } from 'react';
import { FailureMessage } from '../../../apollo/FailureMessage.tsx';
import type { ArticleKind, ArticleStatus } from '../../../gql/schemaTypes.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { RemoveButton } from '../../../ui/RemoveButton.tsx';
import { ARTICLE_KINDS, articleKindWords } from '../../articles/articleKind.ts';
import { AudienceFields } from '../audience/AudienceFields.tsx';
import { ContentFiles } from '../files/ContentFiles.tsx';
import { ContentPictureField } from '../files/ContentPictureField.tsx';
import classes from '../form.module.css';
import { type ArticleDraft, articleDraftOf } from './articleDraft.ts';
import {
  type ArticleForm_ArticleFragment,
  RemoveArticleDocument,
  SaveArticleDocument,
} from './ContentArticlesPage.generated';

interface ArticleFormProps {
  /** Null for a new one. */
  article: ArticleForm_ArticleFragment | null;
  /** With the id of what was saved; null where it is gone. */
  onSaved(id: string | null): void;
  onChanged(): void;
}

const quietly = { onError: () => undefined };

/** Texts in both languages, whom they are for, and what goes with them. */
export function ArticleForm({ article, onSaved, onChanged }: ArticleFormProps) {
  const { t, i18n } = useLingui();
  const [draft, setDraft] = useState(() => articleDraftOf(article));
  const [save, saving] = useMutation(SaveArticleDocument, quietly);
  const [remove, removing] = useMutation(RemoveArticleDocument, quietly);
  const error = saving.error ?? removing.error;
  const refused = saving.data?.saveArticle;
  const set = (part: Partial<ArticleDraft>) => setDraft({ ...draft, ...part });

  async function submit(event: FormEvent) {
    event.preventDefault();
    const answer = await save({ variables: { input: { ...draft, id: article?.id ?? null } } });
    const result = answer.data?.saveArticle;
    if (result?.__typename !== 'ArticleSaved') return;
    notifications.show({ message: <Trans>The article is saved</Trans> });
    onSaved(result.article.id);
  }

  async function drop() {
    if (!article) return;
    const answer = await remove({ variables: { input: { id: article.id } } });
    if (answer.data?.removeArticle.__typename === 'ContentRemoved') onSaved(null);
  }

  const text = (
    field: 'titleRu' | 'titleEn' | 'summaryRu' | 'summaryEn' | 'bodyRu' | 'bodyEn',
  ) => ({
    lang: field.endsWith('Ru') ? 'ru' : 'en',
    required: field.endsWith('Ru'),
    value: draft[field],
    onChange: (event: { currentTarget: { value: string } }) =>
      set({ [field]: event.currentTarget.value }),
  });
  const body = { autosize: true, minRows: 8, maxRows: 24, maxLength: 50_000 };

  return (
    <div className={classes.form}>
      <form className={classes.form} onSubmit={(event) => void submit(event)}>
        <div className={classes.pair}>
          <NativeSelect
            label={t`Kind`}
            data={ARTICLE_KINDS.map((value) => ({ value, label: i18n._(articleKindWords[value]) }))}
            value={draft.kind}
            onChange={(event) => set({ kind: event.currentTarget.value as ArticleKind })}
          />
          <NativeSelect
            label={t`Status`}
            data={[
              { value: 'DRAFT', label: t`Draft` },
              { value: 'PUBLISHED', label: t`Published` },
            ]}
            value={draft.status}
            onChange={(event) => set({ status: event.currentTarget.value as ArticleStatus })}
          />
        </div>
        <div className={classes.pair}>
          <TextInput
            label={t`Title in Russian`}
            maxLength={200}
            data-autofocus
            {...text('titleRu')}
          />
          <TextInput label={t`Title in English`} maxLength={200} {...text('titleEn')} />
        </div>
        <Textarea label={t`Summary in Russian`} maxLength={500} autosize {...text('summaryRu')} />
        <Textarea label={t`Summary in English`} maxLength={500} autosize {...text('summaryEn')} />
        <Textarea
          label={t`Text in Russian`}
          description={t`## heading, - list, > quotation, **bold**, [link](/catalogue)`}
          {...body}
          {...text('bodyRu')}
        />
        <Textarea label={t`Text in English`} {...body} {...text('bodyEn')} />
        <TagsInput
          label={t`SKUs of the products that it is about`}
          acceptValueOnBlur
          splitChars={[',', ';', ' ']}
          value={draft.skus}
          onChange={(skus) => set({ skus })}
        />
        <TextInput
          label={t`Address`}
          description={t`Latin letters, digits and dashes; made from the title where it is empty`}
          maxLength={100}
          value={draft.slug}
          onChange={(event) => set({ slug: event.currentTarget.value })}
        />
        <AudienceFields value={draft.audience} onChange={(audience) => set({ audience })} />
        {error && <Notice tone="bad" title={<FailureMessage error={error} />} />}
        {refused && 'message' in refused && <Notice tone="bad" title={refused.message} />}
        <div className={classes.actions}>
          <Button type="submit" loading={saving.loading}>
            <Trans>Save</Trans>
          </Button>
          {article && <RemoveButton loading={removing.loading} onRemove={drop} />}
        </div>
      </form>
      {article ? (
        <>
          <ContentPictureField
            owner={{ articleId: article.id }}
            src={article.picture?.largeUrl}
            onChanged={onChanged}
          />
          <ContentFiles
            owner={{ articleId: article.id }}
            files={article.files}
            onChanged={onChanged}
          />
        </>
      ) : (
        <p className={classes.hint}>
          <Trans>Picture and files can be added once it is saved.</Trans>
        </p>
      )}
    </div>
  );
}
