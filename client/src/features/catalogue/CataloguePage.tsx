import { NetworkStatus } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Drawer, NativeSelect } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconAdjustmentsHorizontal } from '@tabler/icons-react';
import { useCallback } from 'react';
import { Answer } from '../../apollo/Answer.tsx';
import type { ProductFilter, ProductSort } from '../../gql/schemaTypes.ts';
import { Empty } from '../../ui/Empty.tsx';
import { Page } from '../../ui/Page.tsx';
import { Quantity } from '../../ui/Quantity.tsx';
import { useCan } from '../session/viewer.ts';
import { CataloguePageDocument } from './CataloguePage.generated';
import classes from './CataloguePage.module.css';
import { CatalogueSkeleton } from './CatalogueSkeleton.tsx';
import { Facets } from './Facets.tsx';
import { ProductList } from './ProductList.tsx';
import { type CatalogueSearch, useCatalogueSearch } from './useCatalogueSearch.ts';

export function CataloguePage() {
  const { t } = useLingui();
  const { search, toggle, sortBy, clearFilters, clear } = useCatalogueSearch();
  const [areFiltersOpen, filters] = useDisclosure(false);
  const query = useQuery(CataloguePageDocument, {
    variables: {
      search: search.text || null,
      filter: filterOf(search),
      sort: search.sort ?? (search.text ? 'RELEVANCE' : 'POPULARITY'),
      isFirstPage: true,
      withPrices: useCan('prices:read'),
      withStock: useCan('stock:read'),
    },
    notifyOnNetworkStatusChange: true,
  });
  const { data = query.previousData, fetchMore, networkStatus } = query;
  const pageInfo = data?.products.pageInfo;
  const isOvertaken = query.data === undefined && data !== undefined;
  const isSettled = networkStatus === NetworkStatus.ready;
  const chosenCount = search.chosen.category.length + search.chosen.brand.length;

  const loadMore = useCallback(() => {
    if (!isSettled || !pageInfo?.hasNextPage) return;
    void fetchMore({ variables: { after: pageInfo.endCursor, isFirstPage: false } });
  }, [isSettled, pageInfo, fetchMore]);

  const facets = data?.products.facets && (
    <Facets facets={data.products.facets} chosen={search.chosen} onToggle={toggle} />
  );

  return (
    <Page
      title={t`Catalogue`}
      aside={
        data && (
          <span role="status">
            <Quantity value={data.products.totalCount ?? 0} />
            {data.products.isTotalExact === false && '+'} <Trans>products</Trans>
          </span>
        )
      }
      actions={
        <>
          <Button
            variant="default"
            className={classes.filtersButton}
            leftSection={<IconAdjustmentsHorizontal size={16} />}
            onClick={filters.open}
          >
            <Trans>Filters</Trans>
            {chosenCount > 0 && ` · ${chosenCount}`}
          </Button>
          {chosenCount > 0 && (
            <Button variant="subtle" onClick={clearFilters}>
              <Trans>Clear the filters</Trans>
            </Button>
          )}
          <SortSelect sort={search.sort} isSearching={search.text !== ''} onChange={sortBy} />
        </>
      }
    >
      <div className={classes.columns}>
        <aside className={classes.facets} aria-label={t`Filters`}>
          {facets}
        </aside>
        <div className={classes.list} data-overtaken={isOvertaken || undefined}>
          <Answer of={{ ...query, data }} skeleton={<CatalogueSkeleton />}>
            {({ products }) =>
              products.edges.length === 0 ? (
                <NothingFound text={search.text} onClear={clear} />
              ) : (
                <ProductList
                  key={JSON.stringify(search)}
                  products={products.edges.map(({ node }) => node)}
                  totalCount={products.totalCount ?? products.edges.length}
                  onEndNear={loadMore}
                />
              )
            }
          </Answer>
        </div>
      </div>
      <Drawer
        opened={areFiltersOpen}
        onClose={filters.close}
        title={<Trans>Filters</Trans>}
        size="xs"
        position="right"
      >
        {facets}
      </Drawer>
    </Page>
  );
}

interface SortSelectProps {
  sort: ProductSort | null;
  isSearching: boolean;
  onChange(sort: ProductSort | null): void;
}

function SortSelect({ sort, isSearching, onChange }: SortSelectProps) {
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

function NothingFound({ text, onClear }: { text: string; onClear(): void }) {
  return (
    <Empty
      title={text ? <Trans>Nothing found for “{text}”</Trans> : <Trans>Nothing here</Trans>}
      action={
        <Button variant="default" onClick={onClear}>
          <Trans>Show everything</Trans>
        </Button>
      }
    >
      <Trans>Try fewer words or filters, a part of the name, or the exact SKU or barcode.</Trans>
    </Empty>
  );
}

function filterOf({ chosen }: CatalogueSearch): ProductFilter | null {
  const { category, brand } = chosen;
  if (category.length === 0 && brand.length === 0) return null;
  return {
    categoryIds: category.length > 0 ? category : null,
    brandIds: brand.length > 0 ? brand : null,
  };
}
