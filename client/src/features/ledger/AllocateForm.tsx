import { Trans, useLingui } from '@lingui/react/macro';
import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import { useDeed } from '../../apollo/useDeed.tsx';
import { Amount } from '../../ui/Amount.tsx';
import { Day } from '../../ui/DateText.tsx';
import { DeedForm } from '../credit/DeedForm.tsx';
import { MoneyField } from '../credit/MoneyField.tsx';
import classes from './AllocateForm.module.css';
import {
  AllocatePaymentDocument,
  type MovedPayment_PaymentFragment,
  type OpenInvoice_InvoiceFragment,
} from './CustomerPapers.generated';
import type { LedgerForm } from './ledgerForm.ts';
import { freeOf, movesOf } from './paymentMoves.ts';

interface AllocateFormProps extends LedgerForm {
  payment: MovedPayment_PaymentFragment;
  /** Open invoices of the payer. */
  open: OpenInvoice_InvoiceFragment[];
}

/** Takes a payment off invoices and lays what is free on others. */
export function AllocateForm({ payment, open, onClose, onDone }: AllocateFormProps) {
  const { t } = useLingui();
  const [takeBack, setTakeBack] = useState<string[]>([]);
  const [typed, setTyped] = useState<Record<string, string>>({});
  const deed = useDeed(AllocatePaymentDocument);
  const { unallocated, allocations } = payment;
  const free = freeOf(unallocated.amount, allocations, takeBack);
  const lay = movesOf(typed, free);
  const fitting = open.filter(
    ({ seller, residual }) =>
      seller?.id === payment.seller?.id && residual.currency === unallocated.currency,
  );

  async function move() {
    if (lay && (await deed.act({ paymentId: payment.id, takeBack, lay }))) onDone();
  }

  return (
    <DeedForm
      title={<Trans>Move payment {payment.externalId}</Trans>}
      action={<Trans>Move</Trans>}
      isReady={lay !== null && takeBack.length + lay.length > 0}
      loading={deed.loading}
      refusal={deed.refusal}
      onSubmit={move}
      onClose={onClose}
    >
      {allocations.length > 0 && (
        <Checkbox.Group label={t`Take it off`} value={takeBack} onChange={setTakeBack}>
          <div className={classes.rows}>
            {allocations.map(({ invoice, amount }) => (
              <Checkbox
                key={invoice.id}
                value={invoice.id}
                label={
                  <>
                    {invoice.number} · <Amount value={amount} />
                  </>
                }
              />
            ))}
          </div>
        </Checkbox.Group>
      )}
      <p className={classes.free}>
        <Trans>
          Free to lay: <Amount value={{ ...unallocated, amount: free }} />
        </Trans>
      </p>
      <div className={classes.rows}>
        {fitting.map(({ id, number, dueOn, residual }) => (
          <div key={id} className={classes.row}>
            <span>
              {number}
              <small>
                <Trans>
                  due <Day value={dueOn} />, open <Amount value={residual} />
                </Trans>
              </small>
            </span>
            <MoneyField
              label={t`Lay on ${number}`}
              value={typed[id] ?? ''}
              onChange={(value) => setTyped((before) => ({ ...before, [id]: value }))}
            />
          </div>
        ))}
      </div>
    </DeedForm>
  );
}
