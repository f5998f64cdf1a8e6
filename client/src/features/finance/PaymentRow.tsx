import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { isZero } from '../../lib/decimal.ts';
import { Amount } from '../../ui/Amount.tsx';
import { Day } from '../../ui/DateText.tsx';
import { Cell } from '../../ui/Table.tsx';
import {
  type PaymentRow_PaymentFragment,
  PaymentRow_PaymentFragmentDoc,
} from './PaymentRow.generated';

interface PaymentRowProps {
  payment: FragmentType<PaymentRow_PaymentFragment>;
  /** Whose payment, where those of several are listed. */
  organization: string | null;
}

export function PaymentRow({ payment, organization }: PaymentRowProps) {
  const { t } = useLingui();
  const { data, complete } = useFragment({
    fragment: PaymentRow_PaymentFragmentDoc,
    fragmentName: 'PaymentRow_payment',
    from: payment,
  });
  if (!complete) return null;
  const { externalId, receivedOn, purpose, amount, unallocated, allocations } = data;
  return (
    <tr>
      <Cell isHead isCode>
        {externalId}
      </Cell>
      {organization !== null && <Cell label={t`Customer`}>{organization}</Cell>}
      <Cell label={t`Received`}>
        <Day value={receivedOn} />
      </Cell>
      <Cell label={t`Purpose`}>{purpose ?? '—'}</Cell>
      <Cell label={t`Pays`}>
        {allocations.map(({ invoice }) => invoice.number).join(', ')}
        {!isZero(unallocated.amount) && (
          <>
            {allocations.length > 0 && '; '}
            <Trans>
              advance <Amount value={unallocated} />
            </Trans>
          </>
        )}
      </Cell>
      <Cell label={t`Sum`} isFigure>
        <Amount value={amount} />
      </Cell>
    </tr>
  );
}
