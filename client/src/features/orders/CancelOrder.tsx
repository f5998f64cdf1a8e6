import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Modal, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { FailureMessage } from '../../apollo/FailureMessage.tsx';
import { newKey } from '../../lib/newKey.ts';
import { Notice } from '../../ui/Notice.tsx';
import { CancelOrderDocument } from './orderActions.generated';

interface CancelOrderProps {
  orderId: string;
  isOpen: boolean;
  onClose(): void;
  onDone(): void;
}

export function CancelOrder({ orderId, isOpen, onClose, onDone }: CancelOrderProps) {
  const { t } = useLingui();
  const [reason, setReason] = useState('');
  const [cancel, { data, error, loading }] = useMutation(CancelOrderDocument, {
    onError: () => undefined,
  });
  const result = data?.cancelOrder;

  async function submit(event: FormEvent) {
    event.preventDefault();
    const answer = await cancel({
      variables: { input: { orderId, reason, idempotencyKey: newKey() } },
    });
    if (answer.data?.cancelOrder.__typename !== 'OrderUpdated') return;
    onClose();
    onDone();
  }

  return (
    <Modal opened={isOpen} onClose={onClose} title={<Trans>Cancel the order</Trans>}>
      <form onSubmit={(event) => void submit(event)}>
        {error && <Notice tone="bad" title={<FailureMessage error={error} />} />}
        {result && 'message' in result && <Notice tone="bad" title={result.message} />}
        <Textarea
          label={t`Reason`}
          required
          autosize
          minRows={2}
          data-autofocus
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <Group justify="flex-end" mt="md" gap="xs">
          <Button variant="default" onClick={onClose}>
            <Trans>Keep it</Trans>
          </Button>
          <Button type="submit" color="red" loading={loading}>
            <Trans>Cancel the order</Trans>
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
