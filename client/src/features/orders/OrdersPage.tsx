import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { SegmentedControl, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { Answer } from '../../apollo/Answer.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { More } from '../../ui/More.tsx';
import { Page } from '../../ui/Page.tsx';
import { Quantity } from '../../ui/Quantity.tsx';
import { Section } from '../../ui/Section.tsx';
import { SkeletonRows, Table } from '../../ui/Table.tsx';
import { useCan } from '../session/viewer.ts';
import { OrderRow } from './OrderRow.tsx';
import { OrdersPageDocument } from './OrdersPage.generated';
import classes from './OrdersPage.module.css';
import { useFollowOrders } from './useFollowOrders.ts';
import { useOrdersFilter } from './useOrdersFilter.ts';

export function OrdersPage() {
  const { t } = useLingui();
  const withOrganization = useCan('organizations:read');
  const { group, number, filter, set } = useOrdersFilter();
  const query = useQuery(OrdersPageDocument, {
    variables: { filter, withOrganization },
    fetchPolicy: 'cache-and-network',
  });
  const { data = query.previousData } = query;
  const findNumber = useDebouncedCallback((text: string) => set('number', text.trim()), 250);
  useFollowOrders((change) => {
    const isListChanged = change === null || change.from === null || group !== 'all';
    if (isListChanged) void query.refetch();
  });

  const columns = [
    { key: 'number', title: t`Number` },
    ...(withOrganization ? [{ key: 'organization', title: t`Customer` }] : []),
    { key: 'status', title: t`Status`, width: '190px' },
    { key: 'placed', title: t`Placed`, width: '170px' },
    { key: 'lines', title: t`Lines`, isFigure: true, width: '90px' },
    { key: 'total', title: t`With VAT`, isFigure: true, width: '160px' },
  ];

  return (
    <Page
      title={t`Orders`}
      aside={data && <Quantity value={data.orders.totalCount} />}
      actions={
        <>
          <TextInput
            type="search"
            aria-label={t`Find an order by its number`}
            placeholder={t`Number`}
            defaultValue={number}
            className={classes.find}
            onChange={(event) => findNumber(event.currentTarget.value)}
          />
          <SegmentedControl
            size="xs"
            aria-label={t`Status`}
            value={group}
            onChange={(value) => set('status', value)}
            data={[
              { value: 'all', label: t`All` },
              { value: 'waiting', label: t`Waiting` },
              { value: 'underway', label: t`Under way` },
              { value: 'done', label: t`Done` },
            ]}
          />
        </>
      }
    >
      <Section flush>
        <Answer
          of={{ ...query, data }}
          skeleton={
            <Table caption={t`Orders`} columns={columns}>
              <SkeletonRows columns={columns} />
            </Table>
          }
        >
          {({ orders }) =>
            orders.edges.length === 0 ? (
              <Empty title={filter ? <Trans>No such orders</Trans> : <Trans>No orders yet</Trans>}>
                {filter ? null : <Trans>An order appears here as soon as it is placed.</Trans>}
              </Empty>
            ) : (
              <>
                <Table caption={t`Orders`} columns={columns}>
                  {orders.edges.map(({ node }) => (
                    <OrderRow
                      key={node.id}
                      order={node}
                      organization={withOrganization ? (node.organization?.name ?? '—') : null}
                    />
                  ))}
                </Table>
                <More
                  hasMore={orders.pageInfo.hasNextPage}
                  onMore={() =>
                    query.fetchMore({ variables: { after: orders.pageInfo.endCursor } })
                  }
                />
              </>
            )
          }
        </Answer>
      </Section>
    </Page>
  );
}
