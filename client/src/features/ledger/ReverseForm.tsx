import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useDeed } from '../../apollo/useDeed.tsx';
import { DeedForm } from '../credit/DeedForm.tsx';
import { ReasonField } from '../credit/ReasonField.tsx';
import {
  type MovedPayment_PaymentFragment,
  ReversePaymentDocument,
} from './CustomerPapers.generated';
import type { LedgerForm } from './ledgerForm.ts';

interface ReverseFormProps extends LedgerForm {
  payment: MovedPayment_PaymentFragment;
}

/** Takes a payment back: its invoices are open again. */
export function ReverseForm({ payment, onClose, onDone }: ReverseFormProps) {
  const { t } = useLingui();
  const [reason, setReason] = useState('');
  const deed = useDeed(ReversePaymentDocument);

  async function reverse() {
    if (await deed.act({ paymentId: payment.id, reason: reason.trim() })) onDone();
  }

  return (
    <DeedForm
      title={<Trans>Take payment {payment.externalId} back</Trans>}
      action={<Trans>Take back</Trans>}
      isReady={reason.trim() !== ''}
      isDangerous
      loading={deed.loading}
      refusal={deed.refusal}
      onSubmit={reverse}
      onClose={onClose}
    >
      <p style={{ margin: 0, fontSize: 13 }}>
        <Trans>The invoices that it paid are open again, and the customer owes as before.</Trans>
      </p>
      <ReasonField
        required
        description={t`The customer reads it too`}
        value={reason}
        onChange={setReason}
      />
    </DeedForm>
  );
}
