import { Trans, useLingui } from '@lingui/react/macro';
import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useNavigate } from 'react-router';
import { FailureMessage } from '../../apollo/FailureMessage.tsx';
import { failureOf } from '../../apollo/failureOf.ts';
import type { MoneyValue } from '../../lib/formatMoney.ts';
import { Notice } from '../../ui/Notice.tsx';
import type { CartPageQuery } from './CartPage.generated';
import classes from './Checkout.module.css';
import { PlaceOrderRefusal } from './PlaceOrderRefusal.tsx';
import { type PlaceOrderResult, usePlaceOrder } from './usePlaceOrder.ts';

type Address = NonNullable<CartPageQuery['viewer']>['organization']['addresses'][number];

interface CheckoutProps {
  cartId: string;
  total: MoneyValue | null | undefined;
  addresses: Address[];
  /** A quantity is being saved: the total is about to change. */
  isWaiting: boolean;
  totals: ReactNode;
  onReduce(productId: string, available: string): void;
}

/** What was refused, and for which total: when the cart changes it is history. */
interface Refusal {
  result: PlaceOrderResult;
  total: string | undefined;
}

export function Checkout({ cartId, total, addresses, isWaiting, totals, onReduce }: CheckoutProps) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const { place, isPlacing } = usePlaceOrder();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const [addressId, setAddressId] = useState(defaultAddress(addresses));
  const [wantedDate, setWantedDate] = useState('');
  const [externalNumber, setExternalNumber] = useState('');
  const [comment, setComment] = useState('');

  async function order(expected: MoneyValue | null | undefined) {
    setRefusal(null);
    setFailure(null);
    try {
      const result = await place({
        cartId,
        deliveryAddressId: addressId || null,
        wantedDate: wantedDate || null,
        externalNumber: externalNumber || null,
        comment: comment || null,
        expectedTotalWithVat: expected?.amount ?? null,
      });
      if (result?.__typename === 'OrderPlaced') {
        await navigate(`/orders/${encodeURIComponent(result.order.number)}`, {
          state: { isNew: true },
        });
      } else if (result) setRefusal({ result, total: total?.amount });
    } catch (error) {
      setFailure(error);
    }
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    void order(total);
  }

  return (
    <form className={classes.checkout} onSubmit={submit}>
      {totals}
      {addresses.length > 0 && (
        <NativeSelect
          label={t`Deliver to`}
          value={addressId}
          onChange={(event) => setAddressId(event.currentTarget.value)}
          data={addresses.map(({ id, label, city, line }) => ({
            value: id,
            label: `${label}: ${city}, ${line}`,
          }))}
        />
      )}
      <div className={classes.pair}>
        <TextInput
          label={t`Wanted on`}
          type="date"
          value={wantedDate}
          onChange={(event) => setWantedDate(event.currentTarget.value)}
        />
        <TextInput
          label={t`Your number`}
          value={externalNumber}
          onChange={(event) => setExternalNumber(event.currentTarget.value)}
        />
      </div>
      <Textarea
        label={t`Comment`}
        autosize
        minRows={1}
        maxRows={5}
        value={comment}
        onChange={(event) => setComment(event.currentTarget.value)}
      />
      {refusal && refusal.total === total?.amount && (
        <PlaceOrderRefusal
          result={refusal.result}
          shownTotal={total}
          onAcceptTotal={(accepted) => void order(accepted)}
          onReduce={onReduce}
        />
      )}
      {failure !== null && <PlacingFailure error={failure} />}
      <Button type="submit" size="md" fullWidth loading={isPlacing} disabled={isWaiting}>
        <Trans>Place the order</Trans>
      </Button>
    </form>
  );
}

function PlacingFailure({ error }: { error: unknown }) {
  const { kind, requestId } = failureOf(error);
  return (
    <Notice tone="bad" title={<FailureMessage error={error} />}>
      {kind === 'notAllowed' ? null : (
        <Trans>
          It is not known whether the order was placed. Press again: it can’t be ordered twice.
        </Trans>
      )}{' '}
      {requestId}
    </Notice>
  );
}

const defaultAddress = (addresses: Address[]): string =>
  (addresses.find(({ isDefault }) => isDefault) ?? addresses[0])?.id ?? '';
