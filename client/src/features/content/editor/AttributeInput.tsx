import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { MultiSelect, Select, TextInput } from '@mantine/core';
import { decimalSign } from '../../../lib/formatNumber.ts';
import {
  type AttributeInput_AttributeFragment,
  AttributeInput_AttributeFragmentDoc,
} from './AttributeInput.generated';
import classes from './AttributeInput.module.css';
import type { AttributeDraft } from './productDraft.ts';

interface AttributeInputProps {
  attribute: FragmentType<AttributeInput_AttributeFragment>;
  value: AttributeDraft;
  isRequired?: boolean;
  error?: string;
  onChange(value: AttributeDraft): void;
}

/** A value of an attribute, with the input that its type asks for. */
export function AttributeInput(props: AttributeInputProps) {
  const { attribute, value, isRequired, error, onChange } = props;
  const { t, i18n } = useLingui();
  const { data, complete } = useFragment({
    fragment: AttributeInput_AttributeFragmentDoc,
    fragmentName: 'AttributeInput_attribute',
    from: attribute,
  });
  if (!complete) return null;
  const { code, name, type, unit } = data;
  const options = data.options.map((option) => ({ value: option.code, label: option.label }));
  const set = (text: string | null) => onChange({ ...value, value: text ?? '' });
  const shared = {
    label: name,
    withAsterisk: isRequired,
    error,
    'data-field': `attributes.${code}`,
  };

  switch (type) {
    case 'TEXT':
      return (
        <div className={classes.pair}>
          <TextInput
            {...shared}
            value={value.value}
            onChange={(event) => set(event.currentTarget.value)}
          />
          <TextInput
            label={t`In English`}
            aria-label={t`${name} in English`}
            value={value.valueEn}
            onChange={(event) => onChange({ ...value, valueEn: event.currentTarget.value })}
          />
        </div>
      );
    case 'NUMBER':
      return (
        <TextInput
          {...shared}
          inputMode="decimal"
          rightSection={unit && <span className={classes.unit}>{unit.symbol}</span>}
          rightSectionWidth={unit ? 24 + unit.symbol.length * 8 : undefined}
          value={value.value.replace('.', decimalSign(i18n.locale))}
          onChange={(event) => set(event.currentTarget.value)}
        />
      );
    case 'BOOLEAN':
      return (
        <Select
          {...shared}
          clearable
          data={[
            { value: 'true', label: t`Yes` },
            { value: 'false', label: t`No` },
          ]}
          value={value.value || null}
          onChange={set}
        />
      );
    case 'ONE_OF':
      return (
        <Select
          {...shared}
          clearable
          searchable
          nothingFoundMessage={t`No such option`}
          data={options}
          value={value.value || null}
          onChange={set}
        />
      );
    case 'MANY_OF':
      return (
        <MultiSelect
          {...shared}
          clearable
          searchable
          nothingFoundMessage={t`No such option`}
          data={options}
          value={value.value ? value.value.split(';') : []}
          onChange={(codes) => set(codes.join(';'))}
        />
      );
    case 'DATE':
      return (
        <TextInput
          {...shared}
          type="date"
          value={value.value}
          onChange={(event) => set(event.currentTarget.value)}
        />
      );
  }
}
