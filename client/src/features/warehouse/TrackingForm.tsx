import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { type FormEvent, useRef, useState } from 'react';
import { FailureMessage } from '../../apollo/FailureMessage.tsx';
import type { ShipmentStatus } from '../../gql/schemaTypes.ts';
import { newKey } from '../../lib/newKey.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Section } from '../../ui/Section.tsx';
import { Status } from '../../ui/Status.tsx';
import { shipmentTones, shipmentWords } from '../orders/shipmentStatus.ts';
import { RecordTrackingDocument, type ShipmentDeskQuery } from './ShipmentDesk.generated';
import classes from './TrackingForm.module.css';

type Shipment = NonNullable<NonNullable<ShipmentDeskQuery['order']>['shipments']>[number];

const recordable: ShipmentStatus[] = [
  'ACCEPTED',
  'IN_TRANSIT',
  'OUT_FOR_DELIVERY',
  'DELIVERED',
  'FAILED',
  'RETURNED',
];

/** Where a shipment is, told by hand: for the own fleet and carriers that send no events. */
export function TrackingForm({ shipment }: { shipment: Shipment }) {
  const { t, i18n } = useLingui();
  const { id, number, status, carrier, trackingNumber } = shipment;
  const [next, setNext] = useState<ShipmentStatus>('ACCEPTED');
  const [place, setPlace] = useState('');
  const eventId = useRef(newKey());
  const [record, { data, error, loading }] = useMutation(RecordTrackingDocument, {
    onError: () => undefined,
  });
  const result = data?.recordTracking;

  async function submit(event: FormEvent) {
    event.preventDefault();
    const answer = await record({
      variables: {
        input: {
          shipmentId: id,
          status: next,
          at: new Date().toISOString(),
          place: place || null,
          eventId: eventId.current,
        },
      },
    });
    if (answer.data) eventId.current = newKey();
  }

  return (
    <Section
      title={<Trans>Shipment {number}</Trans>}
      aside={<Status tone={shipmentTones[status]}>{i18n._(shipmentWords[status])}</Status>}
    >
      <p className={classes.about}>{[carrier, trackingNumber].filter(Boolean).join(' · ')}</p>
      {status !== 'DELIVERED' && status !== 'RETURNED' && (
        <form className={classes.form} onSubmit={(event) => void submit(event)}>
          <NativeSelect
            label={t`What happened`}
            value={next}
            onChange={(event) => setNext(event.currentTarget.value as ShipmentStatus)}
            data={recordable.map((value) => ({ value, label: i18n._(shipmentWords[value]) }))}
          />
          <TextInput
            label={t`Where`}
            value={place}
            onChange={(event) => setPlace(event.currentTarget.value)}
          />
          <Button type="submit" variant="default" loading={loading}>
            <Trans>Record</Trans>
          </Button>
        </form>
      )}
      {error && <Notice tone="bad" title={<FailureMessage error={error} />} />}
      {result && 'message' in result && <Notice tone="bad" title={result.message} />}
    </Section>
  );
}
