import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Modal, MultiSelect, Select } from '@mantine/core';
import { useState } from 'react';
import { formatMoney } from '../../lib/formatMoney.ts';
import form from '../content/form.module.css';
import { useOrganizationChoice } from '../content/visibility/ruleChoices.ts';
import { type BankEntry_EntryFragment, OpenInvoicesOfPayerDocument } from './BankPage.generated';
import { type Correction, payerOf } from './corrections.ts';

interface CorrectEntryProps {
  entry: BankEntry_EntryFragment;
  correction: Correction | undefined;
  onCorrect(correction: Correction): void;
  onClose(): void;
}

/** Says who paid and what for, where the bank's words were not enough. */
export function CorrectEntry({ entry, correction, onCorrect, onClose }: CorrectEntryProps) {
  const { t, i18n } = useLingui();
  const known = payerOf(entry, correction);
  const customers = useOrganizationChoice();
  const [payer, setPayer] = useState(known);
  const [invoiceIds, setInvoiceIds] = useState(
    correction?.invoiceIds ?? entry.invoices.map(({ id }) => id),
  );
  const { data } = useQuery(OpenInvoicesOfPayerDocument, {
    variables: { organizationId: payer?.id ?? '' },
    skip: payer === null,
  });
  const open = data?.invoices.edges.map(({ node }) => node) ?? [];
  const options = known
    ? [
        { value: known.id, label: known.name },
        ...customers.options.filter(({ value }) => value !== known.id),
      ]
    : customers.options;

  function choosePayer(id: string | null) {
    const option = options.find(({ value }) => value === id);
    setPayer(option ? { id: option.value, name: option.label.split(' · ')[0] ?? '' } : null);
    setInvoiceIds([]);
  }

  return (
    <Modal opened onClose={onClose} size="lg" title={<Trans>Who paid, and what for</Trans>}>
      <div className={form.form}>
        <p className={form.hint}>
          {entry.payerName} · {entry.purpose}
        </p>
        <Select
          label={t`Payer`}
          placeholder={t`Name or tax number`}
          searchable
          nothingFoundMessage={t`No such customer`}
          filter={({ options: found }) => found}
          data={options}
          value={payer?.id ?? null}
          onChange={choosePayer}
          onSearchChange={customers.search}
        />
        <MultiSelect
          label={t`Pays, in this order`}
          placeholder={invoiceIds.length === 0 ? t`The oldest first` : undefined}
          searchable
          disabled={payer === null}
          data={open.map(({ id, number, residual }) => ({
            value: id,
            label: `${number} · ${formatMoney(residual, i18n.locale)}`,
          }))}
          value={invoiceIds}
          onChange={setInvoiceIds}
        />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
          <Button disabled={payer === null} onClick={() => onCorrect({ payer, invoiceIds })}>
            <Trans>Take it so</Trans>
          </Button>
        </Group>
      </div>
    </Modal>
  );
}
