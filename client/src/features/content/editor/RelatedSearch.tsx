import { useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { Combobox, TextInput, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { RelatedSearchDocument } from './RelatedSearch.generated';
import classes from './RelationFields.module.css';

export interface FoundProduct {
  id: string;
  sku: string;
  name: string;
  unit: { symbol: string };
}

interface RelatedSearchProps {
  label?: string;
  onChoose(product: FoundProduct): void;
}

/** Another product, found by its SKU or words of its name. */
export function RelatedSearch({ label, onChoose }: RelatedSearchProps) {
  const { t } = useLingui();
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed.trim(), 200);
  const query = useQuery(RelatedSearchDocument, { variables: { search }, skip: search === '' });
  const found = search === '' ? [] : (query.data?.products.edges.map(({ node }) => node) ?? []);

  return (
    <Combobox
      store={combobox}
      onOptionSubmit={(id) => {
        const chosen = found.find((product) => product.id === id);
        if (chosen) onChoose(chosen);
        setTyped('');
        combobox.closeDropdown();
      }}
    >
      <Combobox.Target>
        <TextInput
          aria-label={label ?? t`Add a product`}
          placeholder={label ?? t`Add a product: SKU or words of its name`}
          leftSection={<IconPlus size={15} aria-hidden />}
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            combobox.openDropdown();
          }}
          onFocus={() => combobox.openDropdown()}
          onBlur={() => combobox.closeDropdown()}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={search === ''}>
        <Combobox.Options>
          {found.map(({ id, sku, name }) => (
            <Combobox.Option key={id} value={id}>
              <span className={classes.sku}>{sku}</span> {name}
            </Combobox.Option>
          ))}
          {query.data && found.length === 0 && <Combobox.Empty>{t`Nothing found`}</Combobox.Empty>}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
