import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, NumberInput, Textarea, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type FormEvent, useState } from 'react';
import { FailureMessage } from '../../../apollo/FailureMessage.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { RemoveButton } from '../../../ui/RemoveButton.tsx';
import { AudienceFields } from '../audience/AudienceFields.tsx';
import { ContentPictureField } from '../files/ContentPictureField.tsx';
import classes from '../form.module.css';
import {
  type BannerForm_BannerFragment,
  RemoveBannerDocument,
  SaveBannerDocument,
} from './BannersPage.generated';
import { type BannerDraft, bannerDraftOf, bannerInputOf } from './bannerDraft.ts';

interface BannerFormProps {
  /** Null for a new one. */
  banner: BannerForm_BannerFragment | null;
  /** With the id of what was saved; null where it is gone. */
  onSaved(id: string | null): void;
  onChanged(): void;
}

const quietly = { onError: () => undefined };

/** What is announced, to whom, on which days, and where it leads. */
export function BannerForm({ banner, onSaved, onChanged }: BannerFormProps) {
  const { t } = useLingui();
  const [draft, setDraft] = useState(() => bannerDraftOf(banner));
  const [save, saving] = useMutation(SaveBannerDocument, quietly);
  const [remove, removing] = useMutation(RemoveBannerDocument, quietly);
  const error = saving.error ?? removing.error;
  const refused = saving.data?.saveBanner;
  const set = (part: Partial<BannerDraft>) => setDraft({ ...draft, ...part });

  async function submit(event: FormEvent) {
    event.preventDefault();
    const answer = await save({ variables: { input: bannerInputOf(draft, banner?.id ?? null) } });
    const result = answer.data?.saveBanner;
    if (result?.__typename !== 'BannerSaved') return;
    notifications.show({ message: <Trans>The banner is saved</Trans> });
    onSaved(result.banner.id);
  }

  async function drop() {
    if (!banner) return;
    const answer = await remove({ variables: { input: { id: banner.id } } });
    if (answer.data?.removeBanner.__typename === 'ContentRemoved') onSaved(null);
  }

  const text = (field: 'titleRu' | 'titleEn' | 'textRu' | 'textEn' | 'link') => ({
    value: draft[field],
    onChange: (event: { currentTarget: { value: string } }) =>
      set({ [field]: event.currentTarget.value }),
  });
  const day = (field: 'shownFrom' | 'shownUntil') => ({
    type: 'date',
    value: draft[field],
    onChange: (event: { currentTarget: { value: string } }) =>
      set({ [field]: event.currentTarget.value }),
  });

  return (
    <div className={classes.form}>
      <form className={classes.form} onSubmit={(event) => void submit(event)}>
        <div className={classes.pair}>
          <TextInput
            label={t`Title in Russian`}
            lang="ru"
            required
            maxLength={120}
            data-autofocus
            {...text('titleRu')}
          />
          <TextInput label={t`Title in English`} lang="en" maxLength={120} {...text('titleEn')} />
        </div>
        <Textarea
          label={t`Text in Russian`}
          lang="ru"
          maxLength={500}
          autosize
          {...text('textRu')}
        />
        <Textarea
          label={t`Text in English`}
          lang="en"
          maxLength={500}
          autosize
          {...text('textEn')}
        />
        <TextInput
          label={t`Where it leads`}
          placeholder="/catalogue?q=led"
          maxLength={500}
          {...text('link')}
        />
        <AudienceFields value={draft.audience} onChange={(audience) => set({ audience })} />
        <div className={classes.pair}>
          <TextInput label={t`Shown from`} {...day('shownFrom')} />
          <TextInput label={t`Until, that day not included`} {...day('shownUntil')} />
          <NumberInput
            label={t`Place`}
            description={t`Small numbers first`}
            allowDecimal={false}
            min={0}
            max={10_000}
            value={draft.position}
            onChange={(position) => set({ position: Number(position) || 0 })}
          />
        </div>
        {error && <Notice tone="bad" title={<FailureMessage error={error} />} />}
        {refused && 'message' in refused && <Notice tone="bad" title={refused.message} />}
        <div className={classes.actions}>
          <Button type="submit" loading={saving.loading}>
            <Trans>Save</Trans>
          </Button>
          {banner && <RemoveButton loading={removing.loading} onRemove={drop} />}
        </div>
      </form>
      {banner ? (
        <ContentPictureField
          owner={{ bannerId: banner.id }}
          src={banner.picture?.largeUrl}
          onChanged={onChanged}
        />
      ) : (
        <p className={classes.hint}>
          <Trans>A picture can be added once it is saved.</Trans>
        </p>
      )}
    </div>
  );
}
