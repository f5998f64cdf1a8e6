import { useLingui } from '@lingui/react/macro';
import { Progress } from '@mantine/core';
import type { ChangesetStatus } from '../../../gql/schemaTypes.ts';
import classes from './ChangesetPage.module.css';

interface ChangesetProgressProps {
  status: ChangesetStatus;
  /** From 0 to 1. */
  progress: number;
}

/** How far reading, publishing or undoing is. One may leave: it goes on by itself. */
export function ChangesetProgress({ status, progress }: ChangesetProgressProps) {
  const { t } = useLingui();
  const words: Partial<Record<ChangesetStatus, string>> = {
    READING: t`Reading and checking each product. You may leave this page meanwhile.`,
    PUBLISHING: t`Publishing. You may leave this page meanwhile.`,
    UNDOING: t`Putting everything back as it was. You may leave this page meanwhile.`,
  };
  const word = words[status];
  if (word === undefined) return null;
  return (
    <div className={classes.progress} role="status">
      <Progress value={Math.max(2, progress * 100)} animated aria-label={t`Done so far`} />
      <span className={classes.note}>{word}</span>
    </div>
  );
}
