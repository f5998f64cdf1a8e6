import { useMutation } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { Link, useNavigate } from 'react-router';
import { FailureMessage } from '../../apollo/FailureMessage.tsx';
import { newKey } from '../../lib/newKey.ts';
import { CartButtonDocument } from '../cart/CartButton.generated';
import { useCan } from '../session/viewer.ts';
import { CancelOrder } from './CancelOrder.tsx';
import type { OrderPage_OrderFragment } from './OrderPage.generated';
import {
  ApproveOrderDocument,
  ConfirmOrderDocument,
  RepeatOrderDocument,
} from './orderActions.generated';

interface OrderActionsProps {
  order: OrderPage_OrderFragment;
  /** After a change: the page asks for the order anew. */
  onDone(): void;
}

/** What the viewer may do with the order now, as the graph says. */
export function OrderActions({ order, onDone }: OrderActionsProps) {
  const { id, number, status, viewerCanApprove, viewerCanCancel } = order;
  const navigate = useNavigate();
  const canConfirm = useCan('orders:confirm') && status === 'PLACED';
  const canShip = useCan('shipments:write');
  const canOrder = useCan('cart:write');
  const [isCancelling, cancelling] = useDisclosure(false);
  const options = { onError: sayFailure };
  const [approve, approving] = useMutation(ApproveOrderDocument, options);
  const [confirm, confirming] = useMutation(ConfirmOrderDocument, options);
  const [repeat, repeating] = useMutation(RepeatOrderDocument, options);
  const asked = () => ({ variables: { input: { orderId: id, idempotencyKey: newKey() } } });

  async function repeatOrder() {
    const { data } = await repeat({ ...asked(), refetchQueries: [CartButtonDocument] });
    const result = data?.repeatOrder;
    if (result?.__typename === 'CartChanged') {
      const leftOut = result.leftOut.map(({ sku, message }) => sku ?? message);
      await navigate('/cart', { state: { leftOut } });
    } else sayProblem(result);
  }

  return (
    <>
      {viewerCanApprove && (
        <Button
          loading={approving.loading}
          onClick={() =>
            void approve(asked())
              .then(({ data }) => sayProblem(data?.approveOrder))
              .then(onDone)
          }
        >
          <Trans>Approve</Trans>
        </Button>
      )}
      {canConfirm && (
        <Button
          loading={confirming.loading}
          onClick={() =>
            void confirm(asked())
              .then(({ data }) => sayProblem(data?.confirmOrder))
              .then(onDone)
          }
        >
          <Trans>Confirm</Trans>
        </Button>
      )}
      {canShip && (
        <Button
          component={Link}
          to={`/warehouse?order=${encodeURIComponent(number)}`}
          variant="default"
        >
          <Trans>Pick and ship</Trans>
        </Button>
      )}
      {canOrder && (
        <Button variant="default" loading={repeating.loading} onClick={() => void repeatOrder()}>
          <Trans>Repeat</Trans>
        </Button>
      )}
      {viewerCanCancel && (
        <Button variant="default" onClick={cancelling.open}>
          <Trans>Cancel the order</Trans>
        </Button>
      )}
      <CancelOrder orderId={id} isOpen={isCancelling} onClose={cancelling.close} onDone={onDone} />
    </>
  );
}

function sayProblem(result: { __typename: string; message?: string } | null | undefined): void {
  if (result?.message) notifications.show({ color: 'red', message: result.message });
}

function sayFailure(error: unknown): void {
  notifications.show({ color: 'red', message: <FailureMessage error={error} /> });
}
