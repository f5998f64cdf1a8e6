import { useQuery } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPencil, IconPlus } from '@tabler/icons-react';
import { Link } from 'react-router';
import { Answer } from '../../../apollo/Answer.tsx';
import { Empty } from '../../../ui/Empty.tsx';
import { More } from '../../../ui/More.tsx';
import { Page } from '../../../ui/Page.tsx';
import { Quantity } from '../../../ui/Quantity.tsx';
import { Section } from '../../../ui/Section.tsx';
import { SkeletonRows, Table } from '../../../ui/Table.tsx';
import { ExportButton } from '../../catalogue/ExportButton.tsx';
import { BulkEdit } from './BulkEdit.tsx';
import { ContentProductRow } from './ContentProductRow.tsx';
import { ContentProductsDocument } from './ContentProductsPage.generated';
import classes from './ContentProductsPage.module.css';
import { ProductFilters } from './ProductFilters.tsx';
import { filterOf, useContentProducts } from './useContentProducts.ts';

/** All products with their gaps: to be found, opened, or changed many at once. */
export function ContentProductsPage() {
  const { t } = useLingui();
  const { search, change } = useContentProducts();
  const [isEditing, bulkEdit] = useDisclosure(false);
  const filter = filterOf(search);
  const sort = search.sort ?? 'RELEVANCE';
  const query = useQuery(ContentProductsDocument, {
    variables: {
      search: search.text || null,
      filter,
      sort,
      isFirstPage: true,
    },
    fetchPolicy: 'cache-and-network',
  });
  const { data = query.previousData } = query;
  const total = data?.products.totalCount ?? 0;
  const isExact = data?.products.isTotalExact !== false;
  const columns = [
    { key: 'sku', title: t`SKU`, width: '150px' },
    { key: 'name', title: t`Name` },
    { key: 'brand', title: t`Brand`, width: '150px' },
    { key: 'category', title: t`Category`, width: '190px' },
    { key: 'status', title: t`Status`, width: '130px' },
    { key: 'score', title: t`Described`, width: '110px' },
  ];

  return (
    <Page
      title={t`Products`}
      aside={
        data && (
          <span role="status">
            <Quantity value={total} />
            {!isExact && '+'}
          </span>
        )
      }
      actions={
        <>
          <ExportButton search={search.text || null} filter={filter} sort={sort} />
          <Button
            variant="default"
            leftSection={<IconPencil size={16} />}
            disabled={total === 0}
            onClick={bulkEdit.open}
          >
            {isExact ? (
              <Plural value={total} one="Edit this one" other="Edit all #" />
            ) : (
              <Trans>Edit all found</Trans>
            )}
          </Button>
          <Button component={Link} to="/content/products/new" leftSection={<IconPlus size={16} />}>
            <Trans>New product</Trans>
          </Button>
        </>
      }
    >
      <ProductFilters search={search} facets={data?.products.facets ?? []} onChange={change} />
      <div className={classes.list} data-overtaken={query.data === undefined || undefined}>
        <Section flush>
          <Answer
            of={{ ...query, data }}
            skeleton={
              <Table caption={t`Products`} columns={columns}>
                <SkeletonRows columns={columns} rows={12} />
              </Table>
            }
          >
            {({ products }) =>
              products.edges.length === 0 ? (
                <Empty
                  title={<Trans>No such products</Trans>}
                  action={
                    <Button
                      variant="default"
                      onClick={() =>
                        change({
                          text: '',
                          status: [],
                          categoryId: null,
                          brandIds: [],
                          isIncomplete: false,
                        })
                      }
                    >
                      <Trans>Show everything</Trans>
                    </Button>
                  }
                />
              ) : (
                <>
                  <Table caption={t`Products`} columns={columns}>
                    {products.edges.map(({ node }) => (
                      <ContentProductRow key={node.id} product={node} />
                    ))}
                  </Table>
                  <More
                    hasMore={products.pageInfo.hasNextPage}
                    onMore={() =>
                      query.fetchMore({
                        variables: { after: products.pageInfo.endCursor, isFirstPage: false },
                      })
                    }
                  />
                </>
              )
            }
          </Answer>
        </Section>
      </div>
      <BulkEdit
        isOpen={isEditing}
        onClose={bulkEdit.close}
        search={search.text || null}
        filter={filter}
      />
    </Page>
  );
}
