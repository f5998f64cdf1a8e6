import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Moment } from '../../ui/DateText.tsx';
import { Quantity } from '../../ui/Quantity.tsx';
import { Section } from '../../ui/Section.tsx';
import { Status } from '../../ui/Status.tsx';
import {
  type OrderShipments_OrderFragment,
  OrderShipments_OrderFragmentDoc,
} from './OrderShipments.generated';
import classes from './OrderShipments.module.css';
import { shipmentTones, shipmentWords } from './shipmentStatus.ts';

type Shipment = NonNullable<OrderShipments_OrderFragment['shipments']>[number];

export function OrderShipments({ order }: { order: FragmentType<OrderShipments_OrderFragment> }) {
  const { data, complete } = useFragment({
    fragment: OrderShipments_OrderFragmentDoc,
    fragmentName: 'OrderShipments_order',
    from: order,
  });
  if (!complete || !data.shipments || data.shipments.length === 0) return null;
  return data.shipments.map((shipment) => <ShipmentCard key={shipment.id} shipment={shipment} />);
}

function ShipmentCard({ shipment }: { shipment: Shipment }) {
  const { i18n } = useLingui();
  const { number, status, carrier, trackingNumber, warehouse, events, lines } = shipment;
  return (
    <Section
      title={<Trans>Shipment {number}</Trans>}
      aside={<Status tone={shipmentTones[status]}>{i18n._(shipmentWords[status])}</Status>}
    >
      <p className={classes.about}>
        {warehouse.name}
        {carrier && ` · ${carrier}`}
        {trackingNumber && (
          <>
            {' · '}
            <span className={classes.tracking}>{trackingNumber}</span>
          </>
        )}
      </p>
      <ol className={classes.events}>
        {events.toReversed().map(({ status: what, at, place, note }) => (
          <li key={`${what} ${at}`}>
            <Moment value={at} />
            <span>
              {i18n._(shipmentWords[what])}
              {place && `, ${place}`}
              {note && <span className={classes.note}> {note}</span>}
            </span>
          </li>
        ))}
      </ol>
      <details className={classes.lines}>
        <summary>
          <Plural value={lines.length} one="# line" other="# lines" />
        </summary>
        <ul>
          {lines.map(({ orderLineId, sku, name, quantity }) => (
            <li key={orderLineId}>
              <span>
                {sku} {name}
              </span>
              <Quantity value={quantity} />
            </li>
          ))}
        </ul>
      </details>
    </Section>
  );
}
