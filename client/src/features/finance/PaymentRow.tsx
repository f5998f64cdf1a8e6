import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { isZero } from '../../lib/decimal.ts';
import { Amount } from '../../ui/Amount.tsx';
import { Day, Moment } from '../../ui/DateText.tsx';
import { Status } from '../../ui/Status.tsx';
import { Cell } from '../../ui/Table.tsx';
import {
  type PaymentRow_PaymentFragment,
  PaymentRow_PaymentFragmentDoc,
} from './PaymentRow.generated';
import classes from './PaymentRow.module.css';

interface PaymentRowProps {
  payment: FragmentType<PaymentRow_PaymentFragment>;
  /** Whose payment, where those of several are listed. */
  organization: string | null;
  /** What can be done with it. */
  actions?: ReactNode;
}

export function PaymentRow({ payment, organization, actions }: PaymentRowProps) {
  const { t } = useLingui();
  const { data, complete } = useFragment({
    fragment: PaymentRow_PaymentFragmentDoc,
    fragmentName: 'PaymentRow_payment',
    from: payment,
  });
  if (!complete) return null;
  const { externalId, receivedOn, purpose, amount, unallocated, allocations, reversal } = data;
  return (
    <tr>
      <Cell isHead isCode>
        <span className={classes.number}>{externalId}</span>
      </Cell>
      {organization !== null && <Cell label={t`Customer`}>{organization}</Cell>}
      <Cell label={t`Received`}>
        <Day value={receivedOn} />
      </Cell>
      <Cell label={t`Purpose`}>{purpose ?? '—'}</Cell>
      <Cell label={t`Pays`}>
        {reversal ? (
          <span title={reversal.reason}>
            <Status tone="bad">
              <Trans>
                Taken back on <Moment value={reversal.at} style="day" />
              </Trans>
            </Status>
          </span>
        ) : (
          <ul className={classes.pays}>
            {allocations.map((allocation) => (
              <li key={allocation.invoice.id}>
                <span>{allocation.invoice.number}</span> <Amount value={allocation.amount} />
              </li>
            ))}
            {!isZero(unallocated.amount) && (
              <li>
                <span>
                  <Trans context="of a payment">Advance</Trans>
                </span>{' '}
                <Amount value={unallocated} />
              </li>
            )}
          </ul>
        )}
      </Cell>
      <Cell label={t`Sum`} isFigure>
        <Amount value={amount} />
      </Cell>
      {actions !== undefined && <Cell isAction>{actions}</Cell>}
    </tr>
  );
}
