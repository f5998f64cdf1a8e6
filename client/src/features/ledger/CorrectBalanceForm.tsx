import { Trans, useLingui } from '@lingui/react/macro';
import { SegmentedControl, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useDeed } from '../../apollo/useDeed.tsx';
import { readQuantity } from '../../lib/orderQuantity.ts';
import form from '../content/form.module.css';
import { DeedForm } from '../credit/DeedForm.tsx';
import { MoneyField } from '../credit/MoneyField.tsx';
import { ReasonField } from '../credit/ReasonField.tsx';
import { CorrectBalanceDocument } from './Adjustments.generated';
import type { LedgerForm } from './ledgerForm.ts';

interface CorrectBalanceFormProps extends LedgerForm {
  organizationId: string;
  currency: string;
}

/** Corrects what a customer owes. Booked once a second person approves it. */
export function CorrectBalanceForm(props: CorrectBalanceFormProps) {
  const { organizationId, currency, onClose, onDone } = props;
  const { t } = useLingui();
  const [isDebit, setDebit] = useState(true);
  const [typed, setTyped] = useState('');
  const [day, setDay] = useState('');
  const [dueOn, setDueOn] = useState('');
  const [reason, setReason] = useState('');
  const deed = useDeed(CorrectBalanceDocument);
  const sum = readQuantity(typed);

  async function ask() {
    if (sum === null) return;
    const done = await deed.act({
      ...{ organizationId, amount: isDebit ? sum : `-${sum}`, currency },
      ...{ day: day || null, dueOn: isDebit && dueOn ? dueOn : null, reason: reason.trim() },
    });
    if (done) onDone();
  }

  return (
    <DeedForm
      title={<Trans>Correction of the debt</Trans>}
      action={<Trans>Ask for approval</Trans>}
      isReady={sum !== null && reason.trim() !== ''}
      loading={deed.loading}
      refusal={deed.refusal}
      onSubmit={ask}
      onClose={onClose}
    >
      <SegmentedControl
        size="xs"
        aria-label={t`Which way`}
        value={isDebit ? 'more' : 'less'}
        onChange={(value) => setDebit(value === 'more')}
        data={[
          { value: 'more', label: t`The customer owes more` },
          { value: 'less', label: t`The customer owes less` },
        ]}
      />
      <div className={form.pair}>
        <MoneyField label={t`Sum, ${currency}`} required value={typed} onChange={setTyped} />
        <TextInput
          label={t`Dated; empty = today`}
          type="date"
          value={day}
          onChange={(event) => setDay(event.currentTarget.value)}
        />
        {isDebit && (
          <TextInput
            label={t`Due; empty = by the payment days`}
            type="date"
            value={dueOn}
            onChange={(event) => setDueOn(event.currentTarget.value)}
          />
        )}
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
