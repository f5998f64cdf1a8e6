import { useLingui } from '@lingui/react/macro';
import { NativeSelect } from '@mantine/core';
import type { ProductSort } from '../../gql/schemaTypes.ts';

interface SortSelectProps {
  /** Null: the best first. */
  sort: ProductSort | null;
  isSearching: boolean;
  onChange(sort: ProductSort | null): void;
}

export function SortSelect({ sort, isSearching, onChange }: SortSelectProps) {
  const { t } = useLingui();
  return (
    <NativeSelect
      aria-label={t`Sort`}
      value={sort ?? ''}
      onChange={(event) => onChange((event.currentTarget.value || null) as ProductSort | null)}
      data={[
        { value: '', label: isSearching ? t`Best match first` : t`Popular first` },
        { value: 'NAME', label: t`By name` },
        { value: 'SKU', label: t`By SKU` },
        { value: 'NEWEST', label: t`New first` },
        ...(isSearching ? [{ value: 'POPULARITY', label: t`Popular first` }] : []),
      ]}
    />
  );
}
