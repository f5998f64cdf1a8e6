import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { Anchor, Checkbox } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Amount } from '../../ui/Amount.tsx';
import { Day } from '../../ui/DateText.tsx';
import { Status } from '../../ui/Status.tsx';
import { Cell } from '../../ui/Table.tsx';
import {
  type InvoiceRow_InvoiceFragment,
  InvoiceRow_InvoiceFragmentDoc,
} from './InvoiceRow.generated';
import { invoiceTones, invoiceWords } from './invoiceStatus.ts';

interface InvoiceRowProps {
  invoice: FragmentType<InvoiceRow_InvoiceFragment>;
  files: ReactNode;
  /** Whether it is chosen to be paid; absent where nothing can be chosen. */
  choice?: { isChosen: boolean; isPossible: boolean; onToggle(): void };
}

export function InvoiceRow({ invoice, files, choice }: InvoiceRowProps) {
  const { t, i18n } = useLingui();
  const { data, complete } = useFragment({
    fragment: InvoiceRow_InvoiceFragmentDoc,
    fragmentName: 'InvoiceRow_invoice',
    from: invoice,
  });
  if (!complete) return null;
  const { number, status, issuedOn, dueOn, order, totalWithVat, residual } = data;
  return (
    <tr>
      {choice && (
        <Cell isAction>
          <Checkbox
            size="xs"
            aria-label={t`Choose ${number}`}
            checked={choice.isChosen}
            disabled={!choice.isPossible}
            onChange={choice.onToggle}
          />
        </Cell>
      )}
      <Cell isHead isCode>
        {number}
      </Cell>
      <Cell label={t`Status`}>
        <Status tone={invoiceTones[status]}>{i18n._(invoiceWords[status])}</Status>
      </Cell>
      <Cell label={t`Issued`}>
        <Day value={issuedOn} />
      </Cell>
      <Cell label={t`Due`}>
        <Day value={dueOn} />
      </Cell>
      <Cell label={t`Order`} isCode>
        {order ? (
          <Anchor component={Link} to={`/orders/${encodeURIComponent(order.number)}`} size="sm">
            {order.number}
          </Anchor>
        ) : (
          '—'
        )}
      </Cell>
      <Cell label={t`With VAT`} isFigure>
        <Amount value={totalWithVat} />
      </Cell>
      <Cell label={t`Left to pay`} isFigure>
        <Amount value={residual} />
      </Cell>
      <Cell>{files}</Cell>
    </tr>
  );
}
