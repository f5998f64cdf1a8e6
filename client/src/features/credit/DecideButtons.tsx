import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Modal, Textarea } from '@mantine/core';
import { type FormEvent, type ReactNode, useState } from 'react';
import classes from './CreditChange.module.css';

interface DecideButtonsProps {
  /** What is decided on, for those who can't see the row. */
  subject: string;
  loading: boolean;
  /** Why the last decision did not stand. */
  refusal: ReactNode;
  /** Whether it stands. */
  onDecide(isApproved: boolean, reason: string | null): Promise<boolean>;
}

/** Approves at one press; a rejection tells its reason. */
export function DecideButtons({ subject, loading, refusal, onDecide }: DecideButtonsProps) {
  const { t } = useLingui();
  const [isRejecting, setRejecting] = useState(false);
  const [reason, setReason] = useState('');

  async function reject(event: FormEvent) {
    event.preventDefault();
    if (await onDecide(false, reason.trim())) setRejecting(false);
  }

  return (
    <div>
      <div className={classes.decide}>
        <Button
          loading={loading}
          aria-label={t`Approve: ${subject}`}
          onClick={() => void onDecide(true, null)}
        >
          <Trans>Approve</Trans>
        </Button>
        <Button
          variant="default"
          disabled={loading}
          aria-label={t`Reject: ${subject}`}
          onClick={() => setRejecting(true)}
        >
          <Trans>Reject</Trans>
        </Button>
      </div>
      {!isRejecting && refusal}
      <Modal
        opened={isRejecting}
        onClose={() => setRejecting(false)}
        title={<Trans>Reject: {subject}</Trans>}
      >
        <form className={classes.form} onSubmit={(event) => void reject(event)}>
          <Textarea
            label={t`Why it is rejected`}
            required
            maxLength={500}
            autosize
            minRows={2}
            data-autofocus
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          {refusal}
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={() => setRejecting(false)}>
              <Trans>Cancel</Trans>
            </Button>
            <Button type="submit" color="red" loading={loading} disabled={reason.trim() === ''}>
              <Trans>Reject</Trans>
            </Button>
          </Group>
        </form>
      </Modal>
    </div>
  );
}
