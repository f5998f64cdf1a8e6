import { Plural, Trans } from '@lingui/react/macro';
import { compareDecimals } from '../../lib/decimal.ts';
import type { MoneyValue } from '../../lib/formatMoney.ts';
import { Amount } from '../../ui/Amount.tsx';
import classes from './CreditPicture.module.css';

interface CreditFiguresProps {
  credit: {
    limit: MoneyValue | null;
    available: MoneyValue | null;
    exposure: MoneyValue;
    overdue: MoneyValue;
    oldestOverdueDays: number;
  };
}

/** The four figures that are looked for first. */
export function CreditFigures({ credit }: CreditFiguresProps) {
  const { limit, available, exposure, overdue, oldestOverdueDays } = credit;
  const isOverdue = compareDecimals(overdue.amount, '0') > 0;
  return (
    <dl className={classes.figures}>
      <div>
        <dt>
          <Trans>Available</Trans>
        </dt>
        <dd data-testid="credit-available">
          {limit ? <Amount value={available} /> : <Trans>Prepayment only</Trans>}
        </dd>
      </div>
      <div>
        <dt>
          <Trans>Limit</Trans>
        </dt>
        <dd>
          <Amount value={limit} />
        </dd>
      </div>
      <div>
        <dt>
          <Trans>Taken</Trans>
        </dt>
        <dd data-testid="credit-exposure">
          <Amount value={exposure} />
        </dd>
      </div>
      <div data-alarm={isOverdue || undefined}>
        <dt>
          <Trans>Overdue</Trans>
          {isOverdue && (
            <>
              {', '}
              <Plural value={oldestOverdueDays} one="# day" other="# days" />
            </>
          )}
        </dt>
        <dd data-testid="credit-overdue">
          <Amount value={overdue} />
        </dd>
      </div>
    </dl>
  );
}
