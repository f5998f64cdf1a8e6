import { Trans } from '@lingui/react/macro';
import type { MoneyValue } from '../../lib/formatMoney.ts';
import { Amount } from '../../ui/Amount.tsx';
import { Quantity } from '../../ui/Quantity.tsx';
import classes from './StepsText.module.css';

interface StepsTextProps {
  /** Lowest first. */
  steps: readonly { from: string; unitPrice: MoneyValue }[];
}

/** Quantity steps one below the other; a single price from one unit on as nothing but the price. */
export function StepsText({ steps }: StepsTextProps) {
  if (steps.length === 0) return <span aria-hidden>—</span>;
  const [first] = steps;
  if (steps.length === 1 && first && Number(first.from) === 1) {
    return <Amount value={first.unitPrice} kind="unitPrice" />;
  }
  return (
    <span className={classes.steps}>
      {steps.map(({ from, unitPrice }) => (
        <span key={from}>
          <span className={classes.from}>
            <Trans>
              from <Quantity value={from} />
            </Trans>
          </span>{' '}
          <Amount value={unitPrice} kind="unitPrice" />
        </span>
      ))}
    </span>
  );
}
