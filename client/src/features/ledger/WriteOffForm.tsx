import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useDeed } from '../../apollo/useDeed.tsx';
import { readQuantity, tidy } from '../../lib/orderQuantity.ts';
import { DeedForm } from '../credit/DeedForm.tsx';
import { MoneyField } from '../credit/MoneyField.tsx';
import { ReasonField } from '../credit/ReasonField.tsx';
import { WriteOffDocument } from './Adjustments.generated';
import type { OpenInvoice_InvoiceFragment } from './CustomerPapers.generated';
import type { LedgerForm } from './ledgerForm.ts';

interface WriteOffFormProps extends LedgerForm {
  invoice: OpenInvoice_InvoiceFragment;
}

/** Gives up what is open of an invoice, or a part of it. */
export function WriteOffForm({ invoice, onClose, onDone }: WriteOffFormProps) {
  const { t } = useLingui();
  const { id, number, residual } = invoice;
  const [typed, setTyped] = useState(tidy(residual.amount));
  const [reason, setReason] = useState('');
  const deed = useDeed(WriteOffDocument);
  const amount = readQuantity(typed);

  async function ask() {
    if (await deed.act({ invoiceId: id, amount, reason: reason.trim() })) onDone();
  }

  return (
    <DeedForm
      title={<Trans>Write off {number}</Trans>}
      action={<Trans>Ask for approval</Trans>}
      isReady={amount !== null && reason.trim() !== ''}
      loading={deed.loading}
      refusal={deed.refusal}
      onSubmit={ask}
      onClose={onClose}
    >
      <MoneyField label={t`Sum, ${residual.currency}`} required value={typed} onChange={setTyped} />
      <ReasonField
        required
        description={t`The customer reads it too`}
        value={reason}
        onChange={setReason}
      />
    </DeedForm>
  );
}
