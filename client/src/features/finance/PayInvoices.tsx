import { useMutation } from '@apollo/client/react';
import { Plural, Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { FailureMessage } from '../../apollo/FailureMessage.tsx';
import { newKey } from '../../lib/newKey.ts';
import { Amount } from '../../ui/Amount.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { PayInvoicesDocument } from './PayInvoices.generated';
import classes from './PayInvoices.module.css';
import { type OpenInvoice, toPay } from './toPay.ts';

interface PayInvoicesProps {
  chosen: OpenInvoice[];
  onClear(): void;
}

/** What the chosen invoices come to, and the way to the page of the payment provider. */
export function PayInvoices({ chosen, onClear }: PayInvoicesProps) {
  const [pay, { data, error, loading }] = useMutation(PayInvoicesDocument, {
    onError: () => undefined,
  });
  const [isLeaving, setLeaving] = useState(false);
  const invoiceIds = chosen.map(({ id }) => id);
  const choice = invoiceIds.join();
  // One key for one choice: a repeated press begins one payment.
  const key = useRef(newKey());
  // biome-ignore lint/correctness/useExhaustiveDependencies: another choice is another payment
  useEffect(() => {
    key.current = newKey();
  }, [choice]);
  const sum = toPay(chosen);
  const result = data?.payInvoices;

  async function begin() {
    const input = { invoiceIds, idempotencyKey: key.current };
    const answer = await pay({ variables: { input } });
    const begun = answer.data?.payInvoices;
    if (begun?.__typename !== 'PaymentBegun' || !begun.intent.address) return;
    setLeaving(true);
    window.location.assign(begun.intent.address);
  }

  if (chosen.length === 0) return null;
  return (
    <div className={classes.bar} role="status">
      {error && <Notice tone="bad" title={<FailureMessage error={error} />} />}
      {result && 'message' in result && <Notice tone="bad" title={result.message} />}
      <div className={classes.line}>
        <span>
          <Plural value={chosen.length} one="# invoice chosen" other="# invoices chosen" />
        </span>
        {sum === null && (
          <span className={classes.why}>
            <Trans>
              Choose invoices of one currency and one company of the seller: they are one payment.
            </Trans>
          </span>
        )}
        <span className={classes.actions}>
          <Button variant="default" onClick={onClear}>
            <Trans>Clear</Trans>
          </Button>
          <Button
            disabled={sum === null}
            loading={loading || isLeaving}
            onClick={() => void begin()}
          >
            <Trans>
              Pay <Amount value={sum} />
            </Trans>
          </Button>
        </span>
      </div>
    </div>
  );
}
