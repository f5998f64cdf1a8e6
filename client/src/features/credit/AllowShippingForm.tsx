import { Trans, useLingui } from '@lingui/react/macro';
import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useDeed } from '../../apollo/useDeed.tsx';
import { daysAfter } from '../../lib/daysAfter.ts';
import { today } from '../../lib/today.ts';
import { AllowShippingDocument } from './creditDeeds.generated';
import { DeedForm } from './DeedForm.tsx';
import { ReasonField } from './ReasonField.tsx';

interface AllowShippingFormProps {
  organizationId: string;
  onClose(): void;
  onAsked(): void;
}

/** Lets goods leave in spite of a block, until a moment, for a reason. */
export function AllowShippingForm({ organizationId, onClose, onAsked }: AllowShippingFormProps) {
  const { t } = useLingui();
  const [until, setUntil] = useState(`${daysAfter(today(), 3)}T18:00`);
  const [reason, setReason] = useState('');
  const deed = useDeed(AllowShippingDocument);

  async function ask() {
    const moment = new Date(until).toISOString();
    if (await deed.act({ organizationId, until: moment, reason: reason.trim() })) onAsked();
  }

  return (
    <DeedForm
      title={<Trans>Let goods leave in spite of the block</Trans>}
      action={<Trans>Ask for approval</Trans>}
      isReady={until !== '' && reason.trim() !== ''}
      loading={deed.loading}
      refusal={deed.refusal}
      onSubmit={ask}
      onClose={onClose}
    >
      <TextInput
        label={t`Until, at most 30 days on`}
        type="datetime-local"
        required
        value={until}
        onChange={(event) => setUntil(event.currentTarget.value)}
      />
      <ReasonField required value={reason} onChange={setReason} />
    </DeedForm>
  );
}
