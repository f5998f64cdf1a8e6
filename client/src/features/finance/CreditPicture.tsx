import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { compareDecimals } from '../../lib/decimal.ts';
import { Amount } from '../../ui/Amount.tsx';
import { Bar } from '../../ui/Bar.tsx';
import { Section } from '../../ui/Section.tsx';
import { CreditBlockNotice } from './CreditBlockNotice.tsx';
import {
  type CreditPicture_OrganizationFragment,
  CreditPicture_OrganizationFragmentDoc,
} from './CreditPicture.generated';
import classes from './CreditPicture.module.css';

interface CreditPictureProps {
  organization: FragmentType<CreditPicture_OrganizationFragment>;
}

/** Limit, what of it is taken by what, what is left, and what is overdue. */
export function CreditPicture({ organization }: CreditPictureProps) {
  const { t } = useLingui();
  const { data, complete } = useFragment({
    fragment: CreditPicture_OrganizationFragmentDoc,
    fragmentName: 'CreditPicture_organization',
    from: organization,
  });
  if (!complete || !data.credit) return null;
  const { credit } = data;
  const { overdue, oldestOverdueDays, limit, available, exposure } = credit;
  const isOverdue = compareDecimals(overdue.amount, '0') > 0;
  const parts = [
    {
      key: 'invoiced',
      label: t`Unpaid invoices`,
      color: 'var(--mantine-primary-color-filled)',
      money: credit.invoiced,
    },
    {
      key: 'shipped',
      label: t`Shipped, not yet invoiced`,
      color: 'var(--tone-active)',
      money: credit.shippedNotInvoiced,
    },
    { key: 'orders', label: t`Open orders`, color: 'var(--tone-info)', money: credit.openOrders },
  ].map(({ money, ...part }) => ({
    ...part,
    amount: money.amount,
    value: <Amount value={money} />,
  }));

  return (
    <Section>
      {credit.block && <CreditBlockNotice block={credit.block} />}
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
          <dd>
            <Amount value={overdue} />
          </dd>
        </div>
      </dl>
      <Bar
        label={t`What the credit limit is taken by`}
        parts={parts}
        whole={limit?.amount ?? exposure.amount}
      />
      <p className={classes.terms}>
        <Plural
          value={credit.paymentDays}
          one="Payment within # day of the invoice."
          other="Payment within # days of the invoice."
        />{' '}
        {compareDecimals(credit.unallocated.amount, '0') > 0 && (
          <Trans>
            Paid in advance, not yet matched: <Amount value={credit.unallocated} />.
          </Trans>
        )}
      </p>
    </Section>
  );
}
