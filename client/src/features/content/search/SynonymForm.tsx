import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, TagsInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { FailureMessage } from '../../../apollo/FailureMessage.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { SaveSynonymsDocument } from './SearchTuningPage.generated';
import classes from './SearchTuningPage.module.css';

interface SynonymFormProps {
  /** Null for a new set. */
  id: string | null;
  words: string[];
  onSaved(): void;
  onClose(): void;
}

const LEAST_WORDS = 2;

export function SynonymForm({ id, words: base, onSaved, onClose }: SynonymFormProps) {
  const { t } = useLingui();
  const [words, setWords] = useState(base);
  const [save, { data, error, loading }] = useMutation(SaveSynonymsDocument, {
    onError: () => undefined,
  });
  const result = data?.saveSynonyms;

  async function send(kept: string[]) {
    const answer = await save({ variables: { input: { id, words: kept } } });
    if (answer.data?.saveSynonyms.__typename === 'SynonymsSaved') onSaved();
  }

  return (
    <form
      className={classes.stack}
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        void send(words);
      }}
    >
      <TagsInput
        label={t`Words and phrases that mean the same`}
        description={t`Enter after each`}
        data-autofocus
        autoFocus
        acceptValueOnBlur
        splitChars={[',', ';']}
        value={words}
        onChange={setWords}
      />
      {error && <Notice tone="bad" title={<FailureMessage error={error} />} />}
      {result && 'message' in result && <Notice tone="bad" title={result.message} />}
      <Group gap="xs">
        <Button
          type="submit"
          size="compact-sm"
          loading={loading}
          disabled={words.length < LEAST_WORDS}
        >
          <Trans>Save</Trans>
        </Button>
        <Button size="compact-sm" variant="default" onClick={onClose}>
          <Trans>Cancel</Trans>
        </Button>
        {id && (
          <Button
            size="compact-sm"
            variant="subtle"
            color="red"
            loading={loading}
            onClick={() => void send([])}
          >
            <Trans>Remove the set</Trans>
          </Button>
        )}
      </Group>
    </form>
  );
}
