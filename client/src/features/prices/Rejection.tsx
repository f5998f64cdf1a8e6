import { Trans, useLingui } from '@lingui/react/macro';
import { Button, TextInput } from '@mantine/core';
import { type FormEvent, type ReactNode, useState } from 'react';
import classes from './prices.module.css';

interface RejectionProps {
  loading: boolean;
  /** Why it could not be rejected. */
  problem: ReactNode;
  onReject(reason: string): void;
}

/** Sends something back, which takes a reason. */
export function Rejection({ loading, problem, onReject }: RejectionProps) {
  const { t } = useLingui();
  const [reason, setReason] = useState<string | null>(null);

  function submit(event: FormEvent) {
    event.preventDefault();
    if (reason?.trim()) onReject(reason.trim());
  }

  if (reason === null) {
    return (
      <Button variant="default" onClick={() => setReason('')}>
        <Trans>Reject</Trans>
      </Button>
    );
  }
  return (
    <form className={classes.actions} onSubmit={submit}>
      <TextInput
        autoFocus
        aria-label={t`Why it is rejected`}
        placeholder={t`Why it is rejected`}
        maxLength={500}
        error={problem}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <Button type="submit" color="red" loading={loading} disabled={!reason.trim()}>
        <Trans>Reject</Trans>
      </Button>
    </form>
  );
}
