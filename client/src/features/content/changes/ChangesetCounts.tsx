import { useLingui } from '@lingui/react/macro';
import { Quantity } from '../../../ui/Quantity.tsx';
import type { ChangesetProgressFragment } from './ChangesetPage.generated';
import classes from './ChangesetPage.module.css';

/** How many products are new, change, stay, or can't be taken. */
export function ChangesetCounts({ changeset }: { changeset: ChangesetProgressFragment }) {
  const { t } = useLingui();
  const { created, changed, unchanged, wrong } = changeset;
  const counts = [
    { label: t`Created`, value: created },
    { label: t`Changed`, value: changed },
    { label: t`Unchanged`, value: unchanged },
    { label: t`Wrong`, value: wrong, tone: wrong > 0 ? 'bad' : undefined },
  ];
  return (
    <dl className={classes.counts}>
      {counts.map(({ label, value, tone }) => (
        <div
          key={label}
          className={classes.count}
          data-tone={tone}
          data-zero={value === 0 || undefined}
        >
          <dt>{label}</dt>
          <dd>
            <Quantity value={value} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
