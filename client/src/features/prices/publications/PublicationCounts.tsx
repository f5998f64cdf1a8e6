import { useLingui } from '@lingui/react/macro';
import { Quantity } from '../../../ui/Quantity.tsx';
import type { PublicationFactsFragment } from './PublicationPage.generated';
import classes from './PublicationPage.module.css';

/** What a publication does, in figures. */
export function PublicationCounts({ counts }: Pick<PublicationFactsFragment, 'counts'>) {
  const { t } = useLingui();
  const figures = [
    { label: t`Changed`, value: counts.changed },
    { label: t`New`, value: counts.created },
    { label: t`Taken out`, value: counts.gone },
    { label: t`As before`, value: counts.unchanged },
    { label: t`Below cost`, value: counts.belowCost, tone: 'bad' },
    { label: t`Below floor price`, value: counts.belowFloor, tone: 'warn' },
    { label: t`Wrong rows`, value: counts.wrong, tone: 'bad' },
    { label: t`Unknown SKUs`, value: counts.unknownSkus, tone: 'warn' },
  ];
  return (
    <dl className={classes.counts}>
      {figures.map(({ label, value, tone }) => (
        <div
          key={label}
          className={classes.count}
          data-tone={value > 0 ? tone : undefined}
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
