import { useLingui } from '@lingui/react/macro';
import { SegmentedControl, VisuallyHidden } from '@mantine/core';
import { IconLayoutGrid, IconList } from '@tabler/icons-react';
import type { CatalogueView } from './catalogueSearch.ts';

interface ViewSwitchProps {
  view: CatalogueView;
  onChange(view: CatalogueView): void;
}

export function ViewSwitch({ view, onChange }: ViewSwitchProps) {
  const { t } = useLingui();
  const option = (value: CatalogueView, name: string, Icon: typeof IconList) => ({
    value,
    label: (
      <span title={name} style={{ display: 'block', height: 20, paddingTop: 2 }}>
        <Icon size={16} stroke={1.6} aria-hidden />
        <VisuallyHidden>{name}</VisuallyHidden>
      </span>
    ),
  });
  return (
    <SegmentedControl
      size="xs"
      aria-label={t`View`}
      value={view}
      onChange={(value) => onChange(value)}
      data={[option('table', t`Table`, IconList), option('cards', t`Cards`, IconLayoutGrid)]}
    />
  );
}
