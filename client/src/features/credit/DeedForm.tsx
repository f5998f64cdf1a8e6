import { Trans } from '@lingui/react/macro';
import { Button, Group, Modal } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';
import classes from './CreditChange.module.css';

interface DeedFormProps {
  title: ReactNode;
  /** What the last button says. */
  action: ReactNode;
  isReady: boolean;
  isDangerous?: boolean;
  loading: boolean;
  refusal: ReactNode;
  onSubmit(): Promise<void>;
  onClose(): void;
  children: ReactNode;
}

/** A form in a window: fields, what stood against it, and two buttons. */
export function DeedForm(props: DeedFormProps) {
  const { title, action, isReady, isDangerous, loading, refusal, onSubmit, onClose, children } =
    props;
  function submit(event: FormEvent) {
    event.preventDefault();
    if (isReady) void onSubmit();
  }
  return (
    <Modal opened onClose={onClose} title={title} size="lg">
      <form className={classes.form} onSubmit={submit}>
        {children}
        {refusal}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
          <Button
            type="submit"
            color={isDangerous ? 'red' : undefined}
            loading={loading}
            disabled={!isReady}
          >
            {action}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
