import { useMutation, useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Checkbox, Group, Modal, NativeSelect, Select, TextInput } from '@mantine/core';
import { type FormEvent, useRef, useState } from 'react';
import { FailureMessage } from '../../apollo/FailureMessage.tsx';
import { newKey } from '../../lib/newKey.ts';
import { today } from '../../lib/today.ts';
import { Notice } from '../../ui/Notice.tsx';
import { useOrganizationChoice } from '../content/visibility/ruleChoices.ts';
import { useViewer } from '../session/viewer.ts';
import { ContractSellersDocument, SaveContractDocument } from './ContractForm.generated';
import classes from './ContractForm.module.css';
import type { ContractRow_ContractFragment } from './ContractsPage.generated';

interface ContractFormProps {
  /** Null for a new one. */
  contract: ContractRow_ContractFragment | null;
  onClose(): void;
  onSaved(): void;
}

/** The terms of a contract. Those who work under it do so by the new ones at once. */
export function ContractForm({ contract, onClose, onSaved }: ContractFormProps) {
  const { t } = useLingui();
  const { organization } = useViewer();
  const customers = useOrganizationChoice();
  const sellers = useQuery(ContractSellersDocument);
  const [organizationId, setOrganizationId] = useState(contract?.organization.id ?? null);
  const [sellerId, setSellerId] = useState(contract?.seller.id ?? organization.id);
  const [number, setNumber] = useState(contract?.number ?? '');
  const [currency, setCurrency] = useState(contract?.currency ?? 'RUB');
  const [validFrom, setValidFrom] = useState(contract?.validFrom ?? today());
  const [validUntil, setValidUntil] = useState(contract?.validUntil ?? '');
  const [isLimited, setLimited] = useState(contract?.isAssortmentLimited ?? false);
  const [isClosed, setClosed] = useState(contract?.isClosed ?? false);
  const key = useRef(newKey());
  const [save, { data, error, loading }] = useMutation(SaveContractDocument, {
    onError: () => undefined,
  });
  const result = data?.saveContract;

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (!organizationId) return;
    const input = {
      ...{ id: contract?.id ?? null, organizationId, sellerId, number, currency },
      ...{ validFrom, validUntil: validUntil || null },
      ...{ isAssortmentLimited: isLimited, isClosed, idempotencyKey: key.current },
    };
    const answer = await save({ variables: { input } });
    if (answer.data) key.current = newKey();
    if (answer.data?.saveContract.__typename === 'ContractSaved') onSaved();
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={contract ? <Trans>Contract № {contract.number}</Trans> : <Trans>New contract</Trans>}
    >
      <form className={classes.form} onSubmit={(event) => void submit(event)}>
        {contract ? (
          <TextInput label={t`Customer`} value={contract.organization.name} readOnly />
        ) : (
          <Select
            label={t`Customer`}
            placeholder={t`Name or tax number`}
            required
            searchable
            nothingFoundMessage={t`No such customer`}
            filter={({ options }) => options}
            data={customers.options}
            value={organizationId}
            onChange={setOrganizationId}
            onSearchChange={customers.search}
          />
        )}
        <NativeSelect
          label={t`Company of the seller`}
          data={(sellers.data?.organizations.edges ?? []).map(({ node }) => ({
            value: node.id,
            label: node.name,
          }))}
          value={sellerId}
          onChange={(event) => setSellerId(event.currentTarget.value)}
        />
        <div className={classes.pair}>
          <TextInput
            label={t`Number`}
            required
            maxLength={64}
            value={number}
            onChange={(event) => setNumber(event.currentTarget.value)}
          />
          <TextInput
            label={t`Currency`}
            required
            maxLength={3}
            value={currency}
            onChange={(event) => setCurrency(event.currentTarget.value.toUpperCase())}
          />
          <TextInput
            label={t`Valid from`}
            type="date"
            required
            value={validFrom}
            onChange={(event) => setValidFrom(event.currentTarget.value)}
          />
          <TextInput
            label={t`Until, that day not included`}
            type="date"
            value={validUntil}
            onChange={(event) => setValidUntil(event.currentTarget.value)}
          />
        </div>
        <Checkbox
          label={t`Limited assortment`}
          description={t`Only what the rules for this contract show is seen under it`}
          checked={isLimited}
          onChange={(event) => setLimited(event.currentTarget.checked)}
        />
        <Checkbox
          label={t`Closed`}
          checked={isClosed}
          onChange={(event) => setClosed(event.currentTarget.checked)}
        />
        {error && <Notice tone="bad" title={<FailureMessage error={error} />} />}
        {result && 'message' in result && <Notice tone="bad" title={result.message} />}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
          <Button type="submit" loading={loading} disabled={!organizationId}>
            <Trans>Save</Trans>
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
