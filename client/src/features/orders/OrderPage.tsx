import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Anchor, Skeleton } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { Link, useLocation, useParams } from 'react-router';
import { Answer } from '../../apollo/Answer.tsx';
import { Amount } from '../../ui/Amount.tsx';
import { Day, Moment } from '../../ui/DateText.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { Facts } from '../../ui/Facts.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Page } from '../../ui/Page.tsx';
import { Section } from '../../ui/Section.tsx';
import { Table } from '../../ui/Table.tsx';
import { useCan, useViewer } from '../session/viewer.ts';
import { OrderActions } from './OrderActions.tsx';
import { OrderDocuments } from './OrderDocuments.tsx';
import { OrderHolds } from './OrderHolds.tsx';
import { OrderLineRow } from './OrderLineRow.tsx';
import { type OrderPage_OrderFragment, OrderPageDocument } from './OrderPage.generated';
import classes from './OrderPage.module.css';
import { OrderProgress } from './OrderProgress.tsx';
import { OrderShipments } from './OrderShipments.tsx';
import { OrderStatusText } from './OrderStatusText.tsx';
import { useFollowOrder } from './useFollowOrder.ts';

/** While goods are under way the carrier's events come too, which are no changes of the order. */
const TRACKING_MS = 5000;

export function OrderPage() {
  const { t } = useLingui();
  const { number = '' } = useParams();
  const parts = {
    withCredit: useCan('credit:read'),
    withShipments: useCan('shipments:read'),
    withDocuments: useCan('documents:read'),
  };
  const query = useQuery(OrderPageDocument, {
    variables: { number, ...parts },
    fetchPolicy: 'cache-and-network',
  });
  const order = query.data?.order;
  return (
    <Page
      title={t`Order ${number}`}
      aside={order && <OrderStatusText status={order.status} />}
      actions={order && <OrderActions order={order} onDone={() => void query.refetch()} />}
    >
      <Answer of={query} skeleton={<OrderSkeleton />}>
        {(data) =>
          data.order ? (
            <OrderDetails
              key={data.order.id}
              order={data.order}
              parts={parts}
              onStale={() => void query.refetch()}
            />
          ) : (
            <Empty
              title={<Trans>There is no order {number}</Trans>}
              action={
                <Anchor component={Link} to="/orders">
                  <Trans>To the orders</Trans>
                </Anchor>
              }
            />
          )
        }
      </Answer>
    </Page>
  );
}

interface OrderDetailsProps {
  order: OrderPage_OrderFragment;
  parts: { withCredit: boolean; withShipments: boolean; withDocuments: boolean };
  /** What is shown may have been overtaken. */
  onStale(): void;
}

function OrderDetails({ order, parts, onStale }: OrderDetailsProps) {
  const { t } = useLingui();
  const { state } = useLocation();
  useFollowOrder({
    orderId: order.id,
    after: order.history.at(-1)?.cursor,
    with: parts,
    onRestored: onStale,
  });
  useRepeatedly(onStale, order.status === 'SHIPPED' || order.status === 'PARTLY_SHIPPED');

  const isUnshipped = ['PLACED', 'CONFIRMED', 'PICKING'].includes(order.status);
  const columns = [
    { key: 'name', title: t`Name` },
    { key: 'quantity', title: t`Quantity`, isFigure: true, width: '96px' },
    { key: 'progress', title: t`Progress`, width: '136px' },
    { key: 'price', title: t`Price`, isFigure: true, width: '100px' },
    { key: 'sum', title: t`Sum without VAT`, isFigure: true, width: '136px' },
  ];

  return (
    <div className={classes.stack}>
      {state?.isNew && isUnshipped && order.holds.length === 0 && (
        <Notice
          tone="good"
          title={<Trans>The order is placed. Its state changes here by itself.</Trans>}
        />
      )}
      <OrderHolds holds={order.holds} />
      <OrderProgress order={order} />
      <div className={classes.columns}>
        <Section flush>
          <Table caption={t`Lines of the order`} columns={columns}>
            {order.lines.map((line) => (
              <OrderLineRow key={line.id} line={line} />
            ))}
          </Table>
        </Section>
        <div className={classes.stack}>
          <OrderFacts order={order} />
          {parts.withShipments && <OrderShipments order={order} />}
          {parts.withDocuments && <OrderDocuments order={order} />}
        </div>
      </div>
    </div>
  );
}

function OrderFacts({ order }: { order: OrderPage_OrderFragment }) {
  const { t } = useLingui();
  const viewer = useViewer();
  const { deliveryAddress: address, organization } = order;
  const isOwn = organization?.id === viewer.organization.id;
  return (
    <Section>
      <Facts
        facts={[
          { label: t`Without VAT`, value: <Amount value={order.total} /> },
          { label: t`VAT`, value: <Amount value={order.totalVat} /> },
          {
            label: t`Total with VAT`,
            value: (
              <strong>
                <Amount value={order.totalWithVat} />
              </strong>
            ),
          },
          ...(isOwn ? [] : [{ label: t`Customer`, value: organization?.name ?? '—' }]),
          ...(order.contract ? [{ label: t`Contract`, value: `№ ${order.contract.number}` }] : []),
          { label: t`Placed`, value: <Moment value={order.placedAt} /> },
          { label: t`By`, value: order.placedBy?.name ?? '—' },
          { label: t`Your number`, value: order.externalNumber ?? '—' },
          { label: t`Wanted on`, value: <Day value={order.wantedDate} /> },
          { label: t`Deliver to`, value: address ? `${address.city}, ${address.line}` : '—' },
          ...(order.comment ? [{ label: t`Comment`, value: order.comment }] : []),
        ]}
      />
    </Section>
  );
}

function OrderSkeleton() {
  return (
    <div className={classes.stack} aria-busy>
      <Skeleton height={96} />
      <div className={classes.columns}>
        <Skeleton height={240} />
        <Skeleton height={240} />
      </div>
    </div>
  );
}

function useRepeatedly(act: () => void, isWanted: boolean): void {
  const current = useRef(act);
  current.current = act;
  useEffect(() => {
    if (!isWanted) return;
    const timer = setInterval(() => current.current(), TRACKING_MS);
    return () => clearInterval(timer);
  }, [isWanted]);
}
