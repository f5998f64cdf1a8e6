import { useLingui } from '@lingui/react/macro';
import { SegmentedControl } from '@mantine/core';
import { useVatView } from './useVatView.ts';

/** Prices with or without VAT, here and on every page. */
export function VatSwitch() {
  const { t } = useLingui();
  const [view, choose] = useVatView();
  return (
    <SegmentedControl
      size="xs"
      aria-label={t`Prices`}
      value={view}
      onChange={choose}
      data={[
        { value: 'net', label: t({ message: 'without VAT', context: 'prices' }) },
        { value: 'gross', label: t({ message: 'with VAT', context: 'prices' }) },
      ]}
    />
  );
}
