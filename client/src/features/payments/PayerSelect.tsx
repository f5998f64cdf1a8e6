import { useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { PayerChoiceDocument } from './RecordPayment.generated';

interface PayerSelectProps {
  value: string | null;
  onChange(organizationId: string | null): void;
}

/** A customer, found by a part of the name or the whole tax number. */
export function PayerSelect({ value, onChange }: PayerSelectProps) {
  const { t } = useLingui();
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed, 200);
  const query = useQuery(PayerChoiceDocument, { variables: { search: search || null } });
  const { data = query.previousData } = query;
  return (
    <Select
      label={t`Customer`}
      required
      searchable
      clearable
      nothingFoundMessage={t`No such customer`}
      filter={({ options }) => options}
      data={data?.organizations.edges.map(({ node }) => ({
        value: node.id,
        label: `${node.name} · ${node.taxId}`,
      }))}
      value={value}
      onChange={onChange}
      // The chosen label is put into the field too: it is no search.
      onSearchChange={(text) => setTyped(text.includes(' · ') ? '' : text)}
    />
  );
}
