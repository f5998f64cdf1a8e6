import { Trans, useLingui } from '@lingui/react/macro';
import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { Empty } from '../../../ui/Empty.tsx';
import type { ChangesetPageQuery } from './ChangesetPage.generated';
import classes from './ChangesetPage.module.css';
import { RowExamples } from './RowExamples.tsx';

type Changeset = NonNullable<ChangesetPageQuery['changeset']>;
type Kind = 'changed' | 'created' | 'lookalikes' | 'wrong';

/** The first rows of each kind: what they were and what they become, or why not. */
export function ChangesetExamples({ changeset }: { changeset: Changeset }) {
  const { t } = useLingui();
  const { changedRows, createdRows, lookalikeRows, wrongRows, status } = changeset;
  const { changed, created, lookalikes, wrong } = changeset;
  const [chosen, choose] = useState<Kind | null>(null);
  const kinds = [
    { value: 'changed' as const, label: t`Changed`, count: changed, rows: changedRows },
    { value: 'created' as const, label: t`Created`, count: created, rows: createdRows },
    {
      value: 'lookalikes' as const,
      label: t`Look like another`,
      count: lookalikes,
      rows: lookalikeRows,
    },
    { value: 'wrong' as const, label: t`Wrong`, count: wrong, rows: wrongRows },
  ];
  // What can't be taken is looked at first.
  const first = [...kinds].reverse().find(({ rows }) => rows.length > 0);
  const shown = kinds.find(({ value }) => value === chosen) ?? first;

  if (!shown) {
    return (
      <Empty
        title={
          status === 'READING' ? (
            <Trans>Nothing to show yet</Trans>
          ) : (
            <Trans>No product would change</Trans>
          )
        }
      />
    );
  }
  return (
    <>
      <div className={classes.choice}>
        <SegmentedControl
          size="xs"
          aria-label={t`Which rows`}
          value={shown.value}
          onChange={(value) => choose(value as Kind)}
          data={kinds
            .filter(({ value, count }) => value !== 'lookalikes' || count > 0)
            .map(({ value, label, count }) => ({ value, label: `${label} · ${count}` }))}
        />
      </div>
      {shown.rows.length === 0 ? (
        <Empty title={<Trans>None</Trans>} />
      ) : (
        <RowExamples rows={shown.rows} total={shown.count} />
      )}
    </>
  );
}
