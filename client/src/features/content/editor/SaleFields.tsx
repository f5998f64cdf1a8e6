import { useLingui } from '@lingui/react/macro';
import { Select, TextInput } from '@mantine/core';
import type { ProductStatus } from '../../../gql/schemaTypes.ts';
import { decimalSign } from '../../../lib/formatNumber.ts';
import { productStatusWords } from '../productStatus.ts';
import { PRODUCT_STATUSES } from '../productStatuses.ts';
import classes from './fields.module.css';
import { UnitSelect } from './UnitSelect.tsx';
import type { ProductEdit } from './useProductDraft.ts';

interface SaleFieldsProps {
  edit: ProductEdit;
  units: { code: string; symbol: string }[];
}

export function SaleFields({ edit: { draft, change, problemOf }, units }: SaleFieldsProps) {
  const { t, i18n } = useLingui();
  const { status, availableFrom, unitCode, minimumQuantity, quantityStep, priceGroup } =
    draft.fields;
  const shown = (decimal: string) => decimal.replace('.', decimalSign(i18n.locale));
  const set = (part: Partial<typeof draft.fields>) =>
    change(({ fields }) => ({ fields: { ...fields, ...part } }));
  return (
    <div className={classes.stack}>
      <Select
        label={t`Status`}
        allowDeselect={false}
        data-field="status"
        error={problemOf('status')}
        data={PRODUCT_STATUSES.map((value) => ({
          value,
          label: i18n._(productStatusWords[value]),
        }))}
        value={status}
        onChange={(value) => set({ status: value as ProductStatus })}
      />
      <TextInput
        label={t`Available from`}
        type="date"
        data-field="availableFrom"
        error={problemOf('availableFrom')}
        value={availableFrom}
        onChange={(event) => set({ availableFrom: event.currentTarget.value })}
      />
      <UnitSelect
        units={units}
        value={unitCode}
        isRequired
        error={problemOf('unit')}
        onChange={(code) => set({ unitCode: code })}
      />
      <TextInput
        label={t`Least quantity`}
        inputMode="decimal"
        data-field="minimumQuantity"
        error={problemOf('minimumQuantity')}
        value={shown(minimumQuantity)}
        onChange={(event) => set({ minimumQuantity: event.currentTarget.value })}
      />
      <TextInput
        label={t`Step of quantity`}
        inputMode="decimal"
        data-field="quantityStep"
        error={problemOf('quantityStep')}
        value={shown(quantityStep)}
        onChange={(event) => set({ quantityStep: event.currentTarget.value })}
      />
      <TextInput
        label={t`Price group`}
        data-field="priceGroup"
        error={problemOf('priceGroup')}
        value={priceGroup}
        onChange={(event) => set({ priceGroup: event.currentTarget.value })}
      />
    </div>
  );
}
