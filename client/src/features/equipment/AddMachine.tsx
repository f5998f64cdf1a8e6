import { useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { Combobox, TextInput, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { FindEquipmentDocument } from './EquipmentPage.generated';

const PAUSE_MS = 200;

/** Finds a machine by its name, to be added to one's own. */
export function AddMachine({ onAdd }: { onAdd(id: string): void }) {
  const { t } = useLingui();
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed.trim(), PAUSE_MS);
  const list = useCombobox({ onDropdownClose: () => list.resetSelectedOption() });
  const { data, previousData, loading } = useQuery(FindEquipmentDocument, {
    variables: { search: search || null },
  });
  const found = (data ?? previousData)?.equipmentModels.edges ?? [];
  const addable = found.flatMap(({ node }) => (node.isMine ? [] : node));
  return (
    <Combobox
      store={list}
      onOptionSubmit={(id) => {
        onAdd(id);
        setTyped('');
        list.closeDropdown();
      }}
    >
      <Combobox.Target>
        <TextInput
          type="search"
          w={320}
          maw="100%"
          aria-label={t`Add a machine`}
          placeholder={t`Maker and model`}
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            list.openDropdown();
            list.updateSelectedOptionIndex();
          }}
          onFocus={() => list.openDropdown()}
          onBlur={() => list.closeDropdown()}
        />
      </Combobox.Target>
      <Combobox.Dropdown>
        <Combobox.Options mah={280} style={{ overflowY: 'auto' }}>
          {addable.map(({ id, name }) => (
            <Combobox.Option key={id} value={id}>
              {name}
            </Combobox.Option>
          ))}
          {addable.length === 0 && !loading && <Combobox.Empty>{t`Nothing found`}</Combobox.Empty>}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
