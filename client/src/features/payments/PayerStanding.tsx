import { useLingui } from '@lingui/react/macro';
import { NativeSelect } from '@mantine/core';
import { formatDay } from '../../lib/formatDate.ts';
import { formatMoney } from '../../lib/formatMoney.ts';
import { Amount } from '../../ui/Amount.tsx';
import { Facts } from '../../ui/Facts.tsx';
import type { PayerStandingQuery } from './RecordPayment.generated';

type Invoice = PayerStandingQuery['invoices']['edges'][number]['node'];

interface PayerStandingProps {
  standing: PayerStandingQuery;
  invoiceId: string | null;
  onInvoice(invoice: Invoice | null): void;
}

/** What the customer owes, and which of its invoices is paid. */
export function PayerStanding({ standing, invoiceId, onInvoice }: PayerStandingProps) {
  const { t, i18n } = useLingui();
  const credit = standing.organization?.credit;
  const invoices = standing.invoices.edges.map(({ node }) => node);
  return (
    <>
      {credit && (
        <Facts
          facts={[
            { label: t`Unpaid invoices`, value: <Amount value={credit.invoiced} /> },
            { label: t`Overdue`, value: <Amount value={credit.overdue} /> },
            { label: t`Available`, value: <Amount value={credit.available} /> },
          ]}
        />
      )}
      <NativeSelect
        label={t`Pays`}
        value={invoiceId ?? ''}
        onChange={(event) => {
          const { value } = event.currentTarget;
          onInvoice(invoices.find(({ id }) => id === value) ?? null);
        }}
        data={[
          { value: '', label: t`Oldest invoices first` },
          ...invoices.map(({ id, number, dueOn, residual }) => ({
            value: id,
            label: `${number} · ${formatDay(dueOn, i18n.locale)} · ${formatMoney(residual, i18n.locale)}`,
          })),
        ]}
      />
    </>
  );
}
