import { useQuery } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';
import { Anchor, Skeleton } from '@mantine/core';
import { Link } from 'react-router';
import { Answer } from '../../apollo/Answer.tsx';
import { Day } from '../../ui/DateText.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { Section } from '../../ui/Section.tsx';
import { OrderStatusText } from '../orders/OrderStatusText.tsx';
import { useFollowOrders } from '../orders/useFollowOrders.ts';
import { ShipForm } from './ShipForm.tsx';
import { ShipmentDeskDocument } from './ShipmentDesk.generated';
import classes from './ShipmentDesk.module.css';
import { StartPicking } from './StartPicking.tsx';
import { TrackingForm } from './TrackingForm.tsx';

/** One order at the warehouse: what to pick, what goes out now, where its shipments are. */
export function ShipmentDesk({ number }: { number: string }) {
  const query = useQuery(ShipmentDeskDocument, {
    variables: { number },
    fetchPolicy: 'cache-and-network',
  });
  const again = () => void query.refetch();
  useFollowOrders(again);
  return (
    <Answer of={query} skeleton={<Skeleton height={320} />}>
      {({ order }) => {
        if (!order) return <Empty title={<Trans>There is no order {number}</Trans>} />;
        const { deliveryAddress: address } = order;
        return (
          <div className={classes.stack}>
            <Section
              title={
                <Anchor
                  component={Link}
                  to={`/orders/${encodeURIComponent(number)}`}
                  fw={600}
                  size="sm"
                >
                  {number}
                </Anchor>
              }
              aside={<OrderStatusText status={order.status} />}
            >
              <p className={classes.about}>
                {order.organization?.name}
                {address && ` · ${address.city}, ${address.line}`}
                {order.wantedDate && (
                  <>
                    {' · '}
                    <Trans>
                      wanted on <Day value={order.wantedDate} />
                    </Trans>
                  </>
                )}
              </p>
              {order.comment && <p className={classes.comment}>{order.comment}</p>}
              {order.status === 'CONFIRMED' && <StartPicking orderId={order.id} onDone={again} />}
            </Section>
            <ShipForm key={order.shipments?.length} order={order} onDone={again} />
            {order.shipments?.map((shipment) => (
              <TrackingForm key={shipment.id} shipment={shipment} />
            ))}
          </div>
        );
      }}
    </Answer>
  );
}
