import { useQuery } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useEffect } from 'react';
import { Amount } from '../../ui/Amount.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { OnlinePaymentDocument } from './PayInvoices.generated';

const POLL_MS = 2_000;

interface OnlinePaymentNoticeProps {
  intentId: string;
  /** The provider has told what became of it. */
  onDecided(): void;
  onClose(): void;
}

/** What became of a payment, for those who come back from the provider's page before its message does. */
export function OnlinePaymentNotice({ intentId, onDecided, onClose }: OnlinePaymentNoticeProps) {
  const { data, startPolling, stopPolling } = useQuery(OnlinePaymentDocument, {
    variables: { id: intentId },
    fetchPolicy: 'network-only',
  });
  const intent = data?.paymentIntent;
  const status = intent?.status;
  useEffect(() => {
    if (status !== undefined && status !== 'CREATED') return;
    startPolling(POLL_MS);
    return stopPolling;
  }, [status, startPolling, stopPolling]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each outcome
  useEffect(() => {
    if (status === 'PAID' || status === 'REVERSED') onDecided();
  }, [status]);

  if (!intent) return null;
  const close = (
    <Button variant="default" size="compact-sm" onClick={onClose}>
      <Trans>Close</Trans>
    </Button>
  );
  switch (intent.status) {
    case 'PAID':
      return (
        <Notice
          tone="good"
          title={
            <Trans>
              <Amount value={intent.amount} /> is paid
            </Trans>
          }
          actions={close}
        />
      );
    case 'FAILED':
      return (
        <Notice
          tone="bad"
          title={<Trans>The bank did not accept the payment</Trans>}
          actions={close}
        >
          <Trans>Nothing was paid. Choose the invoices again to begin anew.</Trans>
        </Notice>
      );
    case 'REVERSED':
      return (
        <Notice tone="bad" title={<Trans>The payment was taken back</Trans>} actions={close}>
          <Trans>Its invoices are open again.</Trans>
        </Notice>
      );
    case 'CREATED':
      return (
        <Notice
          tone="info"
          title={
            <Trans>
              The payment of <Amount value={intent.amount} /> is awaited
            </Trans>
          }
          actions={
            <>
              {intent.address && (
                <Button component="a" href={intent.address} size="compact-sm">
                  <Trans>Go on paying</Trans>
                </Button>
              )}
              {close}
            </>
          }
        >
          <Trans>
            The bank tells of it within a few minutes; this page then shows it by itself.
          </Trans>
        </Notice>
      );
  }
}
