import { Trans, useLingui } from '@lingui/react/macro';
import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useDeed } from '../../apollo/useDeed.tsx';
import type { CreditBasis, CreditPolicy } from '../../gql/schemaTypes.ts';
import { readQuantity, tidy } from '../../lib/orderQuantity.ts';
import form from '../content/form.module.css';
import { SetCreditTermsDocument } from './creditDeeds.generated';
import { basisWords, policyWords } from './creditWords.ts';
import { DeedForm } from './DeedForm.tsx';
import type { HeldTerms } from './heldTerms.ts';
import { MoneyField } from './MoneyField.tsx';
import { ReasonField } from './ReasonField.tsx';

interface TermsFormProps {
  organizationId: string;
  held: HeldTerms;
  /** The limit that holds is a raise, which ends by itself. */
  isRaised: boolean;
  onClose(): void;
  onAsked(): void;
}

const wholeDays = (text: string): number | null => (/^\d{1,3}$/.test(text) ? Number(text) : null);

/** All of a customer's credit terms. They hold once a second person approves them. */
export function TermsForm({ organizationId, held, isRaised, onClose, onAsked }: TermsFormProps) {
  const { t, i18n } = useLingui();
  const [limit, setLimit] = useState(held.limit ? tidy(held.limit.amount) : '');
  const [currency, setCurrency] = useState(held.currency);
  const [basis, setBasis] = useState<CreditBasis>(held.basis);
  const [policy, setPolicy] = useState<CreditPolicy>(held.policy);
  const [paymentDays, setPaymentDays] = useState(String(held.paymentDays));
  const [graceDays, setGraceDays] = useState(String(held.graceDays));
  const [threshold, setThreshold] = useState(tidy(held.overdueThreshold.amount));
  const [isStopped, setStopped] = useState(held.isStopped);
  const [reason, setReason] = useState('');
  const deed = useDeed(SetCreditTermsDocument);

  const wanted = {
    limit: readQuantity(limit),
    paymentDays: wholeDays(paymentDays),
    graceDays: wholeDays(graceDays),
    overdueThreshold: readQuantity(threshold),
  };
  const isReady =
    (limit === '' || wanted.limit !== null) &&
    wanted.paymentDays !== null &&
    wanted.graceDays !== null &&
    wanted.overdueThreshold !== null;

  async function ask() {
    const { paymentDays: days, graceDays: grace, overdueThreshold } = wanted;
    if (days === null || grace === null || overdueThreshold === null) return;
    const done = await deed.act({
      ...{ organizationId, limit: wanted.limit, currency, basis, policy, isStopped },
      ...{ paymentDays: days, graceDays: grace, overdueThreshold, reason: reason.trim() || null },
    });
    if (done) onAsked();
  }

  return (
    <DeedForm
      title={<Trans>Credit terms</Trans>}
      action={<Trans>Ask for approval</Trans>}
      isReady={isReady}
      loading={deed.loading}
      refusal={deed.refusal}
      onSubmit={ask}
      onClose={onClose}
    >
      <div className={form.pair}>
        <MoneyField
          label={t`Limit`}
          description={isRaised ? t`Raised for a time now: enter the usual one` : undefined}
          placeholder={t`Prepayment only`}
          value={limit}
          onChange={setLimit}
        />
        <TextInput
          label={t`Currency`}
          required
          maxLength={3}
          value={currency}
          onChange={(event) => setCurrency(event.currentTarget.value.toUpperCase())}
        />
        <NativeSelect
          label={t`What counts`}
          value={basis}
          onChange={(event) => setBasis(event.currentTarget.value as CreditBasis)}
          data={(['ORDERED', 'SHIPPED', 'INVOICED'] as const).map((value) => ({
            value,
            label: i18n._(basisWords[value]),
          }))}
        />
        <NativeSelect
          label={t`Above the limit`}
          value={policy}
          onChange={(event) => setPolicy(event.currentTarget.value as CreditPolicy)}
          data={(['HOLD', 'REFUSE', 'ALLOW'] as const).map((value) => ({
            value,
            label: i18n._(policyWords[value]),
          }))}
        />
        <TextInput
          label={t`Days to pay`}
          required
          inputMode="numeric"
          error={wanted.paymentDays === null}
          value={paymentDays}
          onChange={(event) => setPaymentDays(event.currentTarget.value)}
        />
        <TextInput
          label={t`Grace days`}
          required
          inputMode="numeric"
          error={wanted.graceDays === null}
          value={graceDays}
          onChange={(event) => setGraceDays(event.currentTarget.value)}
        />
        <MoneyField
          label={t`Overdue that blocks nothing`}
          required
          value={threshold}
          onChange={setThreshold}
        />
      </div>
      <Checkbox
        label={t`All ordering is stopped`}
        checked={isStopped}
        onChange={(event) => setStopped(event.currentTarget.checked)}
      />
      <ReasonField value={reason} onChange={setReason} />
    </DeedForm>
  );
}
