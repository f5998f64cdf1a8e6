import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { compareDecimals, isZero } from '../../lib/decimal.ts';
import { Amount } from '../../ui/Amount.tsx';
import { Bar } from '../../ui/Bar.tsx';
import { Day } from '../../ui/DateText.tsx';
import { Section } from '../../ui/Section.tsx';
import { AgeingBar } from './AgeingBar.tsx';
import { CreditBlockNotice } from './CreditBlockNotice.tsx';
import { CreditFigures } from './CreditFigures.tsx';
import {
  type CreditPicture_OrganizationFragment,
  CreditPicture_OrganizationFragmentDoc,
} from './CreditPicture.generated';
import classes from './CreditPicture.module.css';

interface CreditPictureProps {
  organization: FragmentType<CreditPicture_OrganizationFragment>;
  /** What the reader can do about a block. */
  blockActions?: ReactNode;
}

/** Limit, what of it is taken by what, what is left, and what is overdue for how long. */
export function CreditPicture({ organization, blockActions }: CreditPictureProps) {
  const { t } = useLingui();
  const { data, complete } = useFragment({
    fragment: CreditPicture_OrganizationFragmentDoc,
    fragmentName: 'CreditPicture_organization',
    from: organization,
  });
  if (!complete || !data.credit) return null;
  const { credit } = data;
  const { limit, exposure, nextDue, temporaryRaise, unallocated } = credit;
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
    { key: 'holds', label: t`In checkout`, color: 'var(--tone-neutral)', money: credit.holds },
  ].map(({ money, ...part }) => ({
    ...part,
    amount: money.amount,
    value: <Amount value={money} />,
  }));

  return (
    <Section>
      {credit.block && (
        <CreditBlockNotice
          block={credit.block}
          shippingAllowedUntil={credit.shippingAllowedUntil}
          actions={blockActions}
        />
      )}
      <CreditFigures credit={credit} />
      <div className={classes.pictures}>
        <div>
          <h3 className={classes.subject}>
            <Trans>What takes the credit</Trans>
          </h3>
          <Bar
            label={t`What the credit limit is taken by`}
            parts={parts.filter(({ key, amount }) => key !== 'holds' || !isZero(amount))}
            whole={limit?.amount ?? exposure.amount}
          />
        </div>
        <div>
          <h3 className={classes.subject}>
            <Trans>Open invoices by age</Trans>
          </h3>
          <AgeingBar ageing={credit.ageing} />
        </div>
      </div>
      <p className={classes.terms}>
        {nextDue && (
          <Trans>
            Next due: <Amount value={nextDue.amount} /> on <Day value={nextDue.on} />.
          </Trans>
        )}{' '}
        <Plural
          value={credit.paymentDays}
          one="Payment within # day of the invoice."
          other="Payment within # days of the invoice."
        />{' '}
        {temporaryRaise && (
          <Trans>
            The limit is raised to <Amount value={temporaryRaise.limit} /> before{' '}
            <Day value={temporaryRaise.until} />.
          </Trans>
        )}{' '}
        {compareDecimals(unallocated.amount, '0') > 0 && (
          <Trans>
            Paid in advance, not yet matched: <Amount value={unallocated} />.
          </Trans>
        )}
      </p>
    </Section>
  );
}
