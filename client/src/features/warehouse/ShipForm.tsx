import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useRef, useState } from 'react';
import { FailureMessage } from '../../apollo/FailureMessage.tsx';
import { compareDecimals, isZero } from '../../lib/decimal.ts';
import { decimalSign } from '../../lib/formatNumber.ts';
import { newKey } from '../../lib/newKey.ts';
import { readQuantity } from '../../lib/orderQuantity.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Quantity } from '../../ui/Quantity.tsx';
import { Section } from '../../ui/Section.tsx';
import { Cell, Table } from '../../ui/Table.tsx';
import { KitToPick } from './KitToPick.tsx';
import { linesLeft, type OpenLine, type OrderAtDesk } from './linesLeft.ts';
import classes from './ShipForm.module.css';
import { ShipOrderDocument } from './ShipmentDesk.generated';

interface ShipFormProps {
  order: OrderAtDesk;
  onDone(): void;
}

/** What goes out now: all that is left unless a line says less. */
export function ShipForm({ order, onDone }: ShipFormProps) {
  const { t, i18n } = useLingui();
  const open = linesLeft(order);
  const [typed, setTyped] = useState<Record<string, string>>({});
  const [carrier, setCarrier] = useState('');
  const [trackingNumber, setTrackingNumber] = useState('');
  // One key until the goods are known to be out: pressing again after a lost answer ships once.
  const key = useRef(newKey());
  const [ship, { data, error, loading }] = useMutation(ShipOrderDocument, {
    onError: () => undefined,
  });
  const result = data?.shipOrder;
  if (open.length === 0) return null;
  if (result?.__typename === 'OrderShipping') {
    // Until the desk is read anew its old figures must not invite to ship twice.
    const numbers = result.shipments.map(({ number }) => number).join(', ');
    return <Notice tone="good" title={<Trans>Handed over: {numbers}</Trans>} />;
  }

  const lines = open.map(({ id, left }) => ({
    orderLineId: id,
    quantity: readQuantity(typed[id] ?? left) ?? '',
    left,
  }));
  const isWrong = ({ quantity, left }: { quantity: string; left: string }) =>
    quantity === '' || compareDecimals(quantity, left) > 0;
  const kitsOf = ({ product }: OpenLine) =>
    (order.kits ?? []).filter(({ productId }) => productId === product?.id);
  const canShip = !lines.some(isWrong) && lines.some(({ quantity }) => !isZero(quantity));

  async function submit(event: FormEvent) {
    event.preventDefault();
    const answer = await ship({
      variables: {
        input: {
          orderId: order.id,
          lines: lines
            .filter(({ quantity }) => !isZero(quantity))
            .map(({ orderLineId, quantity }) => ({ orderLineId, quantity })),
          carrier: carrier || null,
          trackingNumber: trackingNumber || null,
          idempotencyKey: key.current,
        },
      },
    });
    if (answer.data) key.current = newKey();
    if (answer.data?.shipOrder.__typename === 'OrderShipping') onDone();
  }

  const columns = [
    { key: 'name', title: t`Name` },
    { key: 'ordered', title: t`Ordered`, isFigure: true, width: '110px' },
    { key: 'shipped', title: t`Shipped`, isFigure: true, width: '110px' },
    { key: 'now', title: t`Ship now`, isFigure: true, width: '130px' },
  ];

  return (
    <Section flush title={<Trans>To ship</Trans>}>
      <form onSubmit={(event) => void submit(event)}>
        <Table caption={t`Lines to ship`} columns={columns}>
          {open.map((line, index) => (
            <tr key={line.id}>
              <Cell isHead>
                {line.name}
                <div className={classes.sku}>{line.sku}</div>
                {kitsOf(line).map((kit) => (
                  <KitToPick
                    key={kit.productId}
                    kit={kit}
                    quantity={lines[index]?.quantity ?? ''}
                  />
                ))}
              </Cell>
              <Cell label={t`Ordered`} isFigure>
                <Quantity value={line.quantity} unit={line.product?.unit.symbol} />
              </Cell>
              <Cell label={t`Shipped`} isFigure>
                <Quantity value={line.shipped} />
              </Cell>
              <Cell label={t`Ship now`} isFigure>
                <TextInput
                  size="xs"
                  inputMode="decimal"
                  classNames={{ input: classes.quantity }}
                  aria-label={t`Ship now, ${line.name}`}
                  error={isWrong(lines[index] ?? { quantity: '', left: '0' })}
                  value={(typed[line.id] ?? line.left).replace('.', decimalSign(i18n.locale))}
                  onFocus={(event) => event.currentTarget.select()}
                  onChange={(event) => setTyped({ ...typed, [line.id]: event.currentTarget.value })}
                />
              </Cell>
            </tr>
          ))}
        </Table>
        <div className={classes.how}>
          <TextInput
            label={t`Carrier`}
            value={carrier}
            onChange={(event) => setCarrier(event.currentTarget.value)}
          />
          <TextInput
            label={t`Tracking number`}
            value={trackingNumber}
            onChange={(event) => setTrackingNumber(event.currentTarget.value)}
          />
          <Button type="submit" loading={loading} disabled={!canShip}>
            <Trans>Ship</Trans>
          </Button>
        </div>
        <div className={classes.problems}>
          {error && <Notice tone="bad" title={<FailureMessage error={error} />} />}
          {result && 'message' in result && <Notice tone="bad" title={result.message} />}
        </div>
      </form>
    </Section>
  );
}
