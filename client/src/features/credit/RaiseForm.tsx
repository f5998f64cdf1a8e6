import { Trans, useLingui } from '@lingui/react/macro';
import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useDeed } from '../../apollo/useDeed.tsx';
import { daysAfter } from '../../lib/daysAfter.ts';
import { readQuantity } from '../../lib/orderQuantity.ts';
import { today } from '../../lib/today.ts';
import form from '../content/form.module.css';
import { RaiseCreditLimitDocument } from './creditDeeds.generated';
import { DeedForm } from './DeedForm.tsx';
import { MoneyField } from './MoneyField.tsx';
import { ReasonField } from './ReasonField.tsx';

interface CreditDeedProps {
  organizationId: string;
  onClose(): void;
  onAsked(): void;
}

/** A higher limit that ends by itself. */
export function RaiseForm({ organizationId, onClose, onAsked }: CreditDeedProps) {
  const { t } = useLingui();
  const [typed, setTyped] = useState('');
  const [from, setFrom] = useState('');
  const [to, setTo] = useState(daysAfter(today(), 30));
  const [reason, setReason] = useState('');
  const deed = useDeed(RaiseCreditLimitDocument);
  const limit = readQuantity(typed);

  async function ask() {
    if (limit === null) return;
    const until = daysAfter(to, 1);
    const done = await deed.act({
      ...{ organizationId, limit, from: from || null, until, reason: reason.trim() },
    });
    if (done) onAsked();
  }

  return (
    <DeedForm
      title={<Trans>Raise the limit for a time</Trans>}
      action={<Trans>Ask for approval</Trans>}
      isReady={limit !== null && to !== '' && reason.trim() !== ''}
      loading={deed.loading}
      refusal={deed.refusal}
      onSubmit={ask}
      onClose={onClose}
    >
      <div className={form.pair}>
        <MoneyField
          label={t`The whole limit meanwhile`}
          required
          value={typed}
          onChange={setTyped}
        />
        <TextInput
          label={t`From; empty = from the approval`}
          type="date"
          value={from}
          onChange={(event) => setFrom(event.currentTarget.value)}
        />
        <TextInput
          label={t`To, that day included`}
          type="date"
          required
          value={to}
          onChange={(event) => setTo(event.currentTarget.value)}
        />
      </div>
      <ReasonField required value={reason} onChange={setReason} />
    </DeedForm>
  );
}
