import { TextInput } from '@mantine/core';
import { readQuantity } from '../../lib/orderQuantity.ts';

interface MoneyFieldProps {
  label: string;
  description?: string;
  /** As typed. */
  value: string;
  required?: boolean;
  placeholder?: string;
  onChange(value: string): void;
}

/** A sum as it is typed: a comma is a point, blanks group digits. */
export function MoneyField({ value, onChange, ...rest }: MoneyFieldProps) {
  return (
    <TextInput
      {...rest}
      inputMode="decimal"
      autoComplete="off"
      error={value !== '' && readQuantity(value) === null}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
