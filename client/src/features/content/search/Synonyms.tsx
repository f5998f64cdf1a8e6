import { Trans, useLingui } from '@lingui/react/macro';
import { ActionIcon, Button } from '@mantine/core';
import { IconPencil, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { SearchTuningPageQuery } from './SearchTuningPage.generated';
import classes from './SearchTuningPage.module.css';
import { SynonymForm } from './SynonymForm.tsx';

interface SynonymsProps {
  sets: SearchTuningPageQuery['synonyms'];
  /** Words of a new set that is being made; null while none is. */
  begun: string[] | null;
  onBegin(words: string[] | null): void;
  onSaved(): void;
}

/** Sets of words that mean the same, one of them or a new one open for a change. */
export function Synonyms({ sets, begun, onBegin, onSaved }: SynonymsProps) {
  const { t } = useLingui();
  const [editedId, edit] = useState<string | null>(null);
  return (
    <div className={classes.stack}>
      <p className={classes.hint}>
        <Trans>A search for one of the words of a set finds what all of them find.</Trans>
      </p>
      {begun ? (
        <SynonymForm
          key={begun.join()}
          id={null}
          words={begun}
          onSaved={() => {
            onBegin(null);
            onSaved();
          }}
          onClose={() => onBegin(null)}
        />
      ) : (
        <span>
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconPlus size={14} />}
            onClick={() => onBegin([])}
          >
            <Trans>New set</Trans>
          </Button>
        </span>
      )}
      {sets.map(({ id, words }) =>
        id === editedId ? (
          <SynonymForm
            key={id}
            id={id}
            words={words}
            onSaved={() => {
              edit(null);
              onSaved();
            }}
            onClose={() => edit(null)}
          />
        ) : (
          <div key={id} className={classes.set}>
            <span className={classes.words}>
              {words.map((word) => (
                <span key={word} className={classes.word}>
                  {word}
                </span>
              ))}
            </span>
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={t`Change the set of ${words[0]}`}
              onClick={() => edit(id)}
            >
              <IconPencil size={15} />
            </ActionIcon>
          </div>
        ),
      )}
    </div>
  );
}
