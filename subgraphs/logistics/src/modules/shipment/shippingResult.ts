import type { IdempotencyConflict } from '@kontor/kit/idempotency.ts';
import type { Context } from '../../context.ts';
import { loaded } from '../../loaded.ts';
import type { ShippingBlock } from '../creditBlock/findShippingBlock.ts';
import type { ShippingOutcome } from './shipping.service.ts';

const REFUSALS = {
  STATE: { code: 'ORDER_STATE', message: "The order's state does not allow it." },
  NOT_RESERVED: { code: 'NOT_RESERVED', message: 'Not all of it is set aside for the order.' },
  NOTHING_LEFT: { code: 'NOTHING_LEFT', message: 'All of the order has left already.' },
};

/** The outcome of picking or shipping as `ShipOrderResult`. */
export async function shippingResult(
  outcome: ShippingOutcome | IdempotencyConflict,
  orderId: string,
  ctx: Context,
) {
  if (outcome.ok) {
    const rows = await Promise.all(outcome.shipmentIds.map((id) => ctx.shipmentById.load(id)));
    return {
      __typename: 'OrderShipping' as const,
      order: { id: orderId },
      shipments: rows.map(loaded),
    };
  }
  if ('code' in outcome) return outcome;
  switch (outcome.refusal) {
    case 'UNKNOWN_ORDER':
      return {
        __typename: 'NotFound' as const,
        code: 'NOT_FOUND',
        message: 'There is no such order.',
        id: orderId,
      };
    case 'UNKNOWN_LINE':
      return invalid(`lines.${outcome.index}.orderLineId`, 'The order has no such line.');
    case 'QUANTITY':
      return invalid(
        `lines.${outcome.index}.quantity`,
        'A quantity is above zero and at most what is left of the line.',
      );
    case 'PART_OF_KIT':
      return invalid(`lines.${outcome.index}.quantity`, 'A kit leaves whole.');
    case 'CREDIT_HOLD':
      return heldByCredit(outcome);
    default:
      return { __typename: 'ShippingRefused' as const, ...REFUSALS[outcome.refusal] };
  }
}

const heldByCredit = ({ liftedBy, currency }: ShippingBlock) => ({
  __typename: 'ShippingOnHold' as const,
  code: 'CREDIT_HOLD',
  message:
    liftedBy === null
      ? 'Finance has stopped the customer; only finance lets its goods leave.'
      : 'The customer owes too much; its payment lets the goods leave.',
  liftedBy: liftedBy === null ? null : { amount: liftedBy, currency },
});

const invalid = (field: string, message: string) => ({
  __typename: 'InvalidInput' as const,
  code: 'INVALID_INPUT',
  message,
  field,
});
