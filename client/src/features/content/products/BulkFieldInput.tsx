import type { FragmentType } from '@apollo/client';
import { useLingui } from '@lingui/react/macro';
import { Select, TextInput } from '@mantine/core';
import { CategoryPicker } from '../categories/CategoryPicker.tsx';
import type { AttributeInput_AttributeFragment } from '../editor/AttributeInput.generated';
import { AttributeInput } from '../editor/AttributeInput.tsx';
import { BrandField } from '../editor/BrandField.tsx';
import { UnitSelect } from '../editor/UnitSelect.tsx';
import { productStatusWords } from '../productStatus.ts';
import { PRODUCT_STATUSES } from '../productStatuses.ts';
import classes from './BulkEdit.module.css';
import type { BulkChange } from './bulkEdit.ts';

interface BulkFieldInputProps {
  change: BulkChange;
  label: string;
  units: { code: string; symbol: string }[];
  /** Of a field that is an attribute. */
  attribute: FragmentType<AttributeInput_AttributeFragment> | undefined;
  onChange(part: Partial<BulkChange>): void;
}

/** What all products are to get in one field. */
export function BulkFieldInput({ change, label, units, attribute, onChange }: BulkFieldInputProps) {
  const { t, i18n } = useLingui();
  const { field, value, valueEn } = change;
  const set = (text: string | null) => onChange({ value: text ?? '' });
  if (attribute) return <AttributeInput attribute={attribute} value={change} onChange={onChange} />;
  switch (field) {
    case 'status':
      return (
        <Select
          label={label}
          allowDeselect={false}
          data={PRODUCT_STATUSES.map((status) => ({
            value: status,
            label: i18n._(productStatusWords[status]),
          }))}
          value={value}
          onChange={set}
        />
      );
    case 'category':
      return (
        <CategoryPicker
          label={label}
          placeholder={t`Take away`}
          value={value || null}
          onChange={set}
        />
      );
    case 'brand':
      return <BrandField value={value} onChange={set} />;
    case 'unit':
      return <UnitSelect label={label} units={units} value={value} isRequired onChange={set} />;
    case 'replaceInName':
      return (
        <div className={classes.pair}>
          <TextInput
            label={label}
            placeholder={t`What stands there`}
            value={value}
            onChange={(event) => set(event.currentTarget.value)}
          />
          <TextInput
            label={t`By`}
            placeholder={t`Nothing`}
            value={valueEn}
            onChange={(event) => onChange({ valueEn: event.currentTarget.value })}
          />
        </div>
      );
    default:
      return (
        <TextInput
          label={label}
          type={field === 'availableFrom' ? 'date' : 'text'}
          value={value}
          onChange={(event) => set(event.currentTarget.value)}
        />
      );
  }
}
