import { Trans, useLingui } from '@lingui/react/macro';
import { NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useDeed } from '../../apollo/useDeed.tsx';
import { formatMoney } from '../../lib/formatMoney.ts';
import { readQuantity } from '../../lib/orderQuantity.ts';
import form from '../content/form.module.css';
import { DeedForm } from '../credit/DeedForm.tsx';
import { MoneyField } from '../credit/MoneyField.tsx';
import { ReasonField } from '../credit/ReasonField.tsx';
import { IssueCreditNoteDocument } from './Adjustments.generated';
import type { OpenInvoice_InvoiceFragment } from './CustomerPapers.generated';
import type { LedgerForm } from './ledgerForm.ts';

interface CreditNoteFormProps extends LedgerForm {
  organizationId: string;
  /** That of the account; an invoice has its own. */
  currency: string;
  invoices: OpenInvoice_InvoiceFragment[];
}

/** Credits a customer for goods returned or priced too high. Booked at once. */
export function CreditNoteForm(props: CreditNoteFormProps) {
  const { organizationId, currency, invoices, onClose, onDone } = props;
  const { t, i18n } = useLingui();
  const [invoiceId, setInvoiceId] = useState<string | null>(null);
  const [typed, setTyped] = useState('');
  const [typedRate, setTypedRate] = useState('');
  const [day, setDay] = useState('');
  const [reason, setReason] = useState('');
  const deed = useDeed(IssueCreditNoteDocument);
  const amount = readQuantity(typed);
  const vatRate = typedRate === '' ? null : readQuantity(typedRate);
  const isRateWrong = typedRate !== '' && vatRate === null;
  const chosen = invoices.find(({ id }) => id === invoiceId);
  const noteCurrency = chosen?.residual.currency ?? currency;

  async function issue() {
    if (amount === null) return;
    const done = await deed.act({
      ...{ organizationId, amount, currency: noteCurrency, vatRate, invoiceId },
      ...{ day: day || null, reason: reason.trim() },
    });
    if (done) onDone();
  }

  return (
    <DeedForm
      title={<Trans>Credit note</Trans>}
      action={<Trans>Book the credit note</Trans>}
      isReady={amount !== null && !isRateWrong && reason.trim() !== ''}
      loading={deed.loading}
      refusal={deed.refusal}
      onSubmit={issue}
      onClose={onClose}
    >
      <NativeSelect
        label={t`Laid on`}
        value={invoiceId ?? ''}
        onChange={(event) => setInvoiceId(event.currentTarget.value || null)}
        data={[
          { value: '', label: t`No invoice: it waits like an advance` },
          ...invoices.map(({ id, number, residual }) => ({
            value: id,
            label: `${number} · ${formatMoney(residual, i18n.locale)}`,
          })),
        ]}
      />
      <div className={form.pair}>
        <MoneyField
          label={t`Sum with VAT, ${noteCurrency}`}
          required
          value={typed}
          onChange={setTyped}
        />
        <MoneyField
          label={t`VAT in it, %; empty = without VAT`}
          value={typedRate}
          onChange={setTypedRate}
        />
        <TextInput
          label={t`Dated; empty = today`}
          type="date"
          value={day}
          onChange={(event) => setDay(event.currentTarget.value)}
        />
      </div>
      <ReasonField
        required
        description={t`The customer reads it too`}
        value={reason}
        onChange={setReason}
      />
    </DeedForm>
  );
}
