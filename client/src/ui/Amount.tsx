import { useLingui } from '@lingui/react';
import { formatMoney, type MoneyKind, type MoneyValue } from '../lib/formatMoney.ts';

interface AmountProps {
  /** Null or absent is shown as a dash: unknown is not zero. */
  value: MoneyValue | null | undefined;
  kind?: MoneyKind;
}

export function Amount({ value, kind }: AmountProps) {
  const { i18n } = useLingui();
  if (!value) return <span aria-hidden>—</span>;
  return <span data-figures>{formatMoney(value, i18n.locale, kind)}</span>;
}
