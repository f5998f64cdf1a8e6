import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useDeed } from '../../apollo/useDeed.tsx';
import { readQuantity, tidy } from '../../lib/orderQuantity.ts';
import form from '../content/form.module.css';
import { DeedForm } from '../credit/DeedForm.tsx';
import { MoneyField } from '../credit/MoneyField.tsx';
import { type PersonRow_MembershipFragment, SetMemberLimitsDocument } from './PeoplePage.generated';

interface LimitsFormProps {
  member: PersonRow_MembershipFragment;
  onClose(): void;
}

/** How much a colleague may order alone. An order above it waits for a head. */
export function LimitsForm({ member, onClose }: LimitsFormProps) {
  const { t } = useLingui();
  const { orderLimit, monthLimit, user } = member;
  const currency = (orderLimit ?? monthLimit)?.currency ?? 'RUB';
  const [order, setOrder] = useState(orderLimit ? tidy(orderLimit.amount) : '');
  const [month, setMonth] = useState(monthLimit ? tidy(monthLimit.amount) : '');
  const deed = useDeed(SetMemberLimitsDocument);
  const isRight = (typed: string) => typed === '' || readQuantity(typed) !== null;

  async function save() {
    const done = await deed.act({
      membershipId: member.id,
      orderLimit: readQuantity(order),
      monthLimit: readQuantity(month),
      currency,
    });
    if (done) onClose();
  }

  return (
    <DeedForm
      title={<Trans>Limits of {user.name}</Trans>}
      action={<Trans>Save</Trans>}
      isReady={isRight(order) && isRight(month)}
      loading={deed.loading}
      refusal={deed.refusal}
      onSubmit={save}
      onClose={onClose}
    >
      <p className={form.hint}>
        <Trans>An order above a limit waits until a head approves it. VAT counts.</Trans>
      </p>
      <div className={form.pair}>
        <MoneyField
          label={t`One order, ${currency}`}
          placeholder={t`No limit`}
          value={order}
          onChange={setOrder}
        />
        <MoneyField
          label={t`A calendar month, ${currency}`}
          placeholder={t`No limit`}
          value={month}
          onChange={setMonth}
        />
      </div>
    </DeedForm>
  );
}
