import { useMutation, useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type FormEvent, useRef, useState } from 'react';
import { FailureMessage } from '../../apollo/FailureMessage.tsx';
import { isZero } from '../../lib/decimal.ts';
import { newKey } from '../../lib/newKey.ts';
import { readQuantity } from '../../lib/orderQuantity.ts';
import { today } from '../../lib/today.ts';
import { Notice } from '../../ui/Notice.tsx';
import { PayerSelect } from './PayerSelect.tsx';
import { PayerStanding } from './PayerStanding.tsx';
import { PayerStandingDocument, RecordPaymentDocument } from './RecordPayment.generated';
import classes from './RecordPayment.module.css';

export function RecordPayment({ onRecorded }: { onRecorded(): void }) {
  const { t } = useLingui();
  const [organizationId, setOrganizationId] = useState<string | null>(null);
  const [invoiceId, setInvoiceId] = useState<string | null>(null);
  const [typedAmount, setTypedAmount] = useState('');
  const [receivedOn, setReceivedOn] = useState(today());
  const [externalId, setExternalId] = useState('');
  const [purpose, setPurpose] = useState('');
  // One key until the payment is known to be recorded: a repeated press records it once.
  const key = useRef(newKey());
  const [record, { data, error, loading }] = useMutation(RecordPaymentDocument, {
    onError: () => undefined,
  });
  const result = data?.recordPayment;
  const standing = useQuery(PayerStandingDocument, {
    variables: { organizationId: organizationId ?? '' },
    skip: organizationId === null,
    fetchPolicy: 'cache-and-network',
  });
  const currency = standing.data?.organization?.credit?.overdue.currency;
  const amount = readQuantity(typedAmount);
  const isReady = amount !== null && !isZero(amount) && externalId !== '';

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (!isReady || !organizationId || !currency) return;
    const answer = await record({
      variables: {
        input: {
          organizationId,
          amount,
          currency,
          receivedOn,
          externalId,
          purpose: purpose || null,
          invoiceId,
          idempotencyKey: key.current,
        },
      },
    });
    if (answer.data) key.current = newKey();
    if (answer.data?.recordPayment.__typename !== 'PaymentRecorded') return;
    notifications.show({ message: <Trans>Payment {externalId} is recorded</Trans> });
    setTypedAmount('');
    setExternalId('');
    setPurpose('');
    setInvoiceId(null);
    void standing.refetch();
    onRecorded();
  }

  return (
    <form className={classes.form} onSubmit={(event) => void submit(event)}>
      <PayerSelect
        value={organizationId}
        onChange={(id) => {
          setOrganizationId(id);
          setInvoiceId(null);
        }}
      />
      {standing.data && (
        <PayerStanding
          standing={standing.data}
          invoiceId={invoiceId}
          onInvoice={(invoice) => {
            setInvoiceId(invoice?.id ?? null);
            if (invoice) setTypedAmount(invoice.residual.amount);
          }}
        />
      )}
      <div className={classes.pair}>
        <TextInput
          label={currency ? t`Sum, ${currency}` : t`Sum`}
          inputMode="decimal"
          required
          error={typedAmount !== '' && amount === null}
          value={typedAmount}
          onChange={(event) => setTypedAmount(event.currentTarget.value)}
        />
        <TextInput
          label={t`Received`}
          type="date"
          required
          value={receivedOn}
          onChange={(event) => setReceivedOn(event.currentTarget.value)}
        />
      </div>
      <TextInput
        label={t`Number of the payment order`}
        required
        value={externalId}
        onChange={(event) => setExternalId(event.currentTarget.value)}
      />
      <TextInput
        label={t`Purpose`}
        value={purpose}
        onChange={(event) => setPurpose(event.currentTarget.value)}
      />
      {error && <Notice tone="bad" title={<FailureMessage error={error} />} />}
      {result && 'message' in result && <Notice tone="bad" title={result.message} />}
      <Button type="submit" loading={loading} disabled={!isReady || !currency}>
        <Trans>Record</Trans>
      </Button>
    </form>
  );
}
