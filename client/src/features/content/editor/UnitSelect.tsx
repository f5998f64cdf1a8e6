import { useLingui } from '@lingui/react/macro';
import { Select } from '@mantine/core';

interface UnitSelectProps {
  label?: string;
  units: { code: string; symbol: string }[];
  value: string;
  error?: string;
  isRequired?: boolean;
  isDisabled?: boolean;
  onChange(code: string): void;
}

/** A unit of the directory; those without a code of their own are told apart by it. */
export function UnitSelect(props: UnitSelectProps) {
  const { label, units, value, error, isRequired, isDisabled, onChange } = props;
  const { t } = useLingui();
  return (
    <Select
      label={label ?? t`Unit`}
      searchable
      clearable={!isRequired}
      required={isRequired}
      disabled={isDisabled}
      nothingFoundMessage={t`No such unit`}
      error={error}
      data-field="unit"
      data={units.map(({ code, symbol }) => ({ value: code, label: `${symbol} · ${code}` }))}
      value={value || null}
      onChange={(code) => onChange(code ?? '')}
    />
  );
}
