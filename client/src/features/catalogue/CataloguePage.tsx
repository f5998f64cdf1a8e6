import { NetworkStatus } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Drawer } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconAdjustmentsHorizontal } from '@tabler/icons-react';
import { useCallback } from 'react';
import { Answer } from '../../apollo/Answer.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { Page } from '../../ui/Page.tsx';
import { Quantity } from '../../ui/Quantity.tsx';
import { VatSwitch } from '../price/VatSwitch.tsx';
import { useIsGuest } from '../session/viewer.ts';
import { CataloguePageDocument } from './CataloguePage.generated';
import classes from './CataloguePage.module.css';
import { CatalogueSkeleton } from './CatalogueSkeleton.tsx';
import { ChosenFilters } from './ChosenFilters.tsx';
import {
  type CatalogueSearch,
  countFilters,
  filterOf,
  readSearch,
  withoutFilters,
} from './catalogueSearch.ts';
import { ExportButton } from './ExportButton.tsx';
import { Facets } from './Facets.tsx';
import { ProductCards } from './ProductCards.tsx';
import { ProductList } from './ProductList.tsx';
import { SavedSearches } from './SavedSearches.tsx';
import { SortSelect } from './SortSelect.tsx';
import { type ChangeSearch, useCatalogueSearch } from './useCatalogueSearch.ts';
import { useListedParts } from './useListedParts.ts';
import { ViewSwitch } from './ViewSwitch.tsx';

export function CataloguePage() {
  const { t } = useLingui();
  const isGuest = useIsGuest();
  const { search, change } = useCatalogueSearch();
  const [areFiltersOpen, filters] = useDisclosure(false);
  const parts = useListedParts();
  const wanted = {
    search: search.text || null,
    filter: filterOf(search),
    sort: search.sort ?? (search.text ? 'RELEVANCE' : 'POPULARITY'),
  } as const;
  const query = useQuery(CataloguePageDocument, {
    variables: {
      ...wanted,
      isFirstPage: true,
      withPictures: search.view === 'cards',
      ...parts,
    },
    notifyOnNetworkStatusChange: true,
  });
  const { data = query.previousData, fetchMore, networkStatus } = query;
  const pageInfo = data?.products.pageInfo;
  const isOvertaken = query.data === undefined && data !== undefined;
  const isSettled = networkStatus === NetworkStatus.ready;
  const filterCount = countFilters(search);

  const loadMore = useCallback(() => {
    if (!isSettled || !pageInfo?.hasNextPage) return;
    void fetchMore({ variables: { after: pageInfo.endCursor, isFirstPage: false } });
  }, [isSettled, pageInfo, fetchMore]);

  const found = data?.products.facets ?? [];
  const facets = <Facets facets={found} search={search} onChange={change} />;
  const List = search.view === 'cards' ? ProductCards : ProductList;

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
            {filterCount > 0 && ` · ${filterCount}`}
          </Button>
          <SortSelect
            sort={search.sort}
            isSearching={search.text !== ''}
            onChange={(sort) => change((before) => ({ ...before, sort }))}
          />
          {parts.withPrices && <VatSwitch />}
          <ViewSwitch
            view={search.view}
            onChange={(view) => change((before) => ({ ...before, view }))}
          />
          {!isGuest && <SavedSearches search={search} />}
          {!isGuest && <ExportButton {...wanted} />}
        </>
      }
    >
      <div className={classes.columns}>
        <aside className={classes.facets} aria-label={t`Filters`}>
          {facets}
        </aside>
        <div className={classes.list} data-overtaken={isOvertaken || undefined}>
          <ChosenFilters facets={found} search={search} onChange={change} />
          <Answer of={{ ...query, data }} skeleton={<CatalogueSkeleton />}>
            {({ products }) =>
              products.edges.length === 0 ? (
                <NothingFound search={search} onChange={change} />
              ) : (
                <List
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

interface NothingFoundProps {
  search: CatalogueSearch;
  onChange: ChangeSearch;
}

/** Tells what may be in the way: the filters first, then the words. */
function NothingFound({ search, onChange }: NothingFoundProps) {
  const { text } = search;
  const isFiltered = countFilters(search) > 0;
  return (
    <Empty
      title={text ? <Trans>Nothing found for “{text}”</Trans> : <Trans>Nothing here</Trans>}
      action={
        <>
          {isFiltered && (
            <Button variant="default" mr="xs" onClick={() => onChange(withoutFilters)}>
              <Trans>Clear the filters</Trans>
            </Button>
          )}
          <Button
            variant="default"
            onClick={() => onChange(() => readSearch(new URLSearchParams()))}
          >
            <Trans>Show everything</Trans>
          </Button>
        </>
      }
    >
      {isFiltered ? (
        <Trans>
          With these filters there is nothing. Take one away, or search in all products.
        </Trans>
      ) : (
        <Trans>Try fewer or other words, an SKU or a barcode.</Trans>
      )}
    </Empty>
  );
}
