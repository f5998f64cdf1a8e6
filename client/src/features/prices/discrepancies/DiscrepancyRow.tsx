import { useLingui } from '@lingui/react/macro';
import { Anchor, Checkbox } from '@mantine/core';
import { Link } from 'react-router';
import { Moment } from '../../../ui/DateText.tsx';
import { Status } from '../../../ui/Status.tsx';
import { Cell } from '../../../ui/Table.tsx';
import classes from '../prices.module.css';
import { StepsText } from '../StepsText.tsx';
import type { DiscrepancyRowFragment } from './DiscrepanciesPage.generated';
import { causeWords, discrepancyStatusTones, discrepancyStatusWords } from './discrepancyWords.ts';

interface DiscrepancyRowProps {
  discrepancy: DiscrepancyRowFragment;
  isChosen: boolean;
  /** Null where the viewer may only look. */
  onChoose: ((isChosen: boolean) => void) | null;
}

export function DiscrepancyRow({ discrepancy, isChosen, onChoose }: DiscrepancyRowProps) {
  const { t, i18n } = useLingui();
  const { sku, product, list, portal, erp, cause, status, seenAt, explanation } = discrepancy;
  return (
    <tr>
      {onChoose && (
        <Cell>
          <Checkbox
            aria-label={t`Choose ${sku}`}
            checked={isChosen}
            onChange={(event) => onChoose(event.currentTarget.checked)}
          />
        </Cell>
      )}
      <Cell isHead>
        {product?.name ?? sku}
        <span className={classes.sub}>
          <span className={classes.code}>{sku}</span> ·{' '}
          <Anchor component={Link} to={`/prices/lists/${list.id}?q=${encodeURIComponent(sku)}`}>
            {list.name}
          </Anchor>
        </span>
      </Cell>
      <Cell label={t`On the portal`} isFigure>
        <StepsText steps={portal} />
      </Cell>
      <Cell label={t`In the ERP`} isFigure>
        <StepsText steps={erp} />
      </Cell>
      <Cell label={t`Cause`}>
        {i18n._(causeWords[cause])}
        {explanation && <span className={classes.sub}>{explanation}</span>}
      </Cell>
      <Cell label={t`Status`}>
        <Status tone={discrepancyStatusTones[status]}>
          {i18n._(discrepancyStatusWords[status])}
        </Status>
      </Cell>
      <Cell label={t`Seen last`}>
        <Moment value={seenAt} />
      </Cell>
    </tr>
  );
}
