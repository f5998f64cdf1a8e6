import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { useDeed } from '../../apollo/useDeed.tsx';
import { StopOrderingDocument } from './creditDeeds.generated';
import { DeedForm } from './DeedForm.tsx';
import { ReasonField } from './ReasonField.tsx';

interface StopFormProps {
  organizationId: string;
  onClose(): void;
  onAsked(): void;
}

/** Stops all ordering at once; new terms lift it, which two people decide. */
export function StopForm({ organizationId, onClose, onAsked }: StopFormProps) {
  const [reason, setReason] = useState('');
  const deed = useDeed(StopOrderingDocument);

  async function stop() {
    if (await deed.act({ organizationId, reason: reason.trim() })) onAsked();
  }

  return (
    <DeedForm
      title={<Trans>Stop ordering</Trans>}
      action={<Trans>Stop at once</Trans>}
      isReady={reason.trim() !== ''}
      isDangerous
      loading={deed.loading}
      refusal={deed.refusal}
      onSubmit={stop}
      onClose={onClose}
    >
      <p style={{ margin: 0, fontSize: 13 }}>
        <Trans>
          No order is taken and no goods leave from now on. New terms lift it, which a second person
          approves.
        </Trans>
      </p>
      <ReasonField required value={reason} onChange={setReason} />
    </DeedForm>
  );
}
