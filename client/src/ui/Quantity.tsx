import { useLingui } from '@lingui/react';
import { formatNumber } from '../lib/formatNumber.ts';

interface QuantityProps {
  value: string | number;
  /** Short name of the unit, such as pc. */
  unit?: string | null;
}

export function Quantity({ value, unit }: QuantityProps) {
  const { i18n } = useLingui();
  return (
    <span data-figures style={{ whiteSpace: 'nowrap' }}>
      {formatNumber(value, i18n.locale)}
      {unit && <span style={{ color: 'var(--mantine-color-dimmed)' }}> {unit}</span>}
    </span>
  );
}
