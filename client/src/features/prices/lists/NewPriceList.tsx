import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import {
  Autocomplete,
  Button,
  Checkbox,
  Group,
  Modal,
  NativeSelect,
  Select,
  TextInput,
} from '@mantine/core';
import { type FormEvent, useRef, useState } from 'react';
import { FailureMessage } from '../../../apollo/FailureMessage.tsx';
import type { PriceLevel } from '../../../gql/schemaTypes.ts';
import { newKey } from '../../../lib/newKey.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { useOrganizationChoice } from '../../content/visibility/ruleChoices.ts';
import { levelNames } from '../levelNames.ts';
import classes from '../prices.module.css';
import { CreatePriceListDocument } from './NewPriceList.generated';

/** Those that lists are made for; prices of a project have no list. */
const LEVELS: PriceLevel[] = ['BASE', 'SEGMENT', 'ORGANIZATION', 'CONTRACT'];

interface NewPriceListProps {
  onClose(): void;
  onCreated(id: string): void;
}

/** The terms of a new list; its prices come by publications. */
export function NewPriceList({ onClose, onCreated }: NewPriceListProps) {
  const { t, i18n } = useLingui();
  const customers = useOrganizationChoice();
  const [name, setName] = useState('');
  const [level, setLevel] = useState<PriceLevel>('SEGMENT');
  const [segment, setSegment] = useState('');
  const [organizationId, setOrganizationId] = useState<string | null>(null);
  const [currency, setCurrency] = useState('RUB');
  const [isVatIncluded, setVatIncluded] = useState(false);
  const [validFrom, setValidFrom] = useState('');
  const [validUntil, setValidUntil] = useState('');
  const key = useRef(newKey());
  const [create, { data, error, loading }] = useMutation(CreatePriceListDocument, {
    onError: () => undefined,
  });
  const result = data?.createPriceList;
  const isOfCustomer = level === 'ORGANIZATION' || level === 'CONTRACT';

  async function submit(event: FormEvent) {
    event.preventDefault();
    const input = {
      ...{ name, level, currency, isVatIncluded, idempotencyKey: key.current },
      segment: level === 'SEGMENT' ? segment : null,
      organizationId: isOfCustomer ? organizationId : null,
      ...{ validFrom: validFrom || null, validUntil: validUntil || null },
    };
    const answer = await create({ variables: { input } });
    if (answer.data) key.current = newKey();
    const made = answer.data?.createPriceList;
    if (made?.__typename === 'PriceListCreated') onCreated(made.list.id);
  }

  return (
    <Modal opened onClose={onClose} title={<Trans>New price list</Trans>}>
      <form className={classes.form} onSubmit={(event) => void submit(event)}>
        <TextInput
          label={t`Name`}
          required
          data-autofocus
          maxLength={200}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <NativeSelect
          label={t`For whom`}
          data={LEVELS.map((value) => ({ value, label: i18n._(levelNames[value]) }))}
          value={level}
          onChange={(event) => setLevel(event.currentTarget.value as PriceLevel)}
        />
        {level === 'SEGMENT' && (
          <Autocomplete
            label={t`Segment`}
            required
            data={customers.segments}
            value={segment}
            onChange={setSegment}
          />
        )}
        {isOfCustomer && (
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
        <div className={classes.pair}>
          <TextInput
            label={t`Currency`}
            required
            maxLength={3}
            value={currency}
            onChange={(event) => setCurrency(event.currentTarget.value.toUpperCase())}
          />
          <span />
          <TextInput
            label={t`Valid from`}
            type="date"
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
          label={t`Prices include VAT`}
          checked={isVatIncluded}
          onChange={(event) => setVatIncluded(event.currentTarget.checked)}
        />
        {error && <Notice tone="bad" title={<FailureMessage error={error} />} />}
        {result && 'message' in result && <Notice tone="bad" title={result.message} />}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
          <Button type="submit" loading={loading} disabled={isOfCustomer && !organizationId}>
            <Trans>Create</Trans>
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
