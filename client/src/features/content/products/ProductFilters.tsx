import { useLingui } from '@lingui/react/macro';
import { Checkbox, MultiSelect, NativeSelect, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useNavigation } from 'react-router';
import type { ProductSort, ProductStatus } from '../../../gql/schemaTypes.ts';
import { CategoryPicker } from '../categories/CategoryPicker.tsx';
import { productStatusWords } from '../productStatus.ts';
import { PRODUCT_STATUSES } from '../productStatuses.ts';
import type { ContentProductsQuery } from './ContentProductsPage.generated';
import classes from './ProductFilters.module.css';
import type { ContentSearch } from './useContentProducts.ts';

interface ProductFiltersProps {
  search: ContentSearch;
  facets: NonNullable<ContentProductsQuery['products']['facets']>;
  onChange(part: Partial<ContentSearch>): void;
}

export function ProductFilters({ search, facets, onChange }: ProductFiltersProps) {
  const { t, i18n } = useLingui();
  const { state } = useNavigation();
  const find = useDebouncedCallback((text: string) => {
    // Whoever is on the way to another page meanwhile is not called back.
    if (state === 'idle') onChange({ text: text.trim() });
  }, 250);
  const brands = facets.find(({ code }) => code === 'brand')?.values ?? [];
  return (
    <search className={classes.filters} aria-label={t`Filters`}>
      <TextInput
        key={search.text === '' ? 'empty' : 'typed'}
        type="search"
        label={t`Search`}
        placeholder={t`Name, SKU or barcode`}
        leftSection={<IconSearch size={15} aria-hidden />}
        defaultValue={search.text}
        className={classes.wide}
        onChange={(event) => find(event.currentTarget.value)}
      />
      <MultiSelect
        label={t`Status`}
        placeholder={search.status.length === 0 ? t`All but discontinued` : undefined}
        clearable
        data={PRODUCT_STATUSES.map((value) => ({
          value,
          label: i18n._(productStatusWords[value]),
        }))}
        value={search.status}
        onChange={(status) => onChange({ status: status as ProductStatus[] })}
      />
      <CategoryPicker
        label={t`Category`}
        placeholder={t`Any`}
        value={search.categoryId}
        onChange={(categoryId) => onChange({ categoryId })}
      />
      <MultiSelect
        label={t`Brand`}
        placeholder={search.brandIds.length === 0 ? t`Any` : undefined}
        searchable
        clearable
        data={brands.map(({ id, label, count, isExact }) => ({
          value: id,
          label: `${label} · ${count}${isExact ? '' : '+'}`,
        }))}
        value={search.brandIds}
        onChange={(brandIds) => onChange({ brandIds })}
      />
      <NativeSelect
        label={t`Sort`}
        value={search.sort ?? ''}
        onChange={(event) =>
          onChange({ sort: (event.currentTarget.value || null) as ProductSort | null })
        }
        data={[
          { value: '', label: search.text ? t`Best match first` : t`Popular first` },
          { value: 'NAME', label: t`By name` },
          { value: 'SKU', label: t`By SKU` },
          { value: 'NEWEST', label: t`New first` },
        ]}
      />
      <Checkbox
        className={classes.check}
        label={t`Only incomplete`}
        checked={search.isIncomplete}
        onChange={(event) => onChange({ isIncomplete: event.currentTarget.checked })}
      />
    </search>
  );
}
