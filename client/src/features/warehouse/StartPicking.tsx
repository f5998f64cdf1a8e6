import { useMutation } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { FailureMessage } from '../../apollo/FailureMessage.tsx';
import { newKey } from '../../lib/newKey.ts';
import { Notice } from '../../ui/Notice.tsx';
import { StartPickingDocument } from './ShipmentDesk.generated';

interface StartPickingProps {
  orderId: string;
  onDone(): void;
}

export function StartPicking({ orderId, onDone }: StartPickingProps) {
  const [start, { data, error, loading }] = useMutation(StartPickingDocument, {
    onCompleted: onDone,
    onError: () => undefined,
  });
  const result = data?.startPicking;
  return (
    <>
      <Button
        mt="sm"
        variant="default"
        loading={loading}
        onClick={() => void start({ variables: { input: { orderId, idempotencyKey: newKey() } } })}
      >
        <Trans>Start picking</Trans>
      </Button>
      {error && <Notice tone="bad" title={<FailureMessage error={error} />} />}
      {result && 'message' in result && <Notice tone="bad" title={result.message} />}
    </>
  );
}
