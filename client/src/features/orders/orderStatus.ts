import { msg } from '@lingui/core/macro';
import type { OrderStatus } from '../../gql/schemaTypes.ts';
import type { Tone } from '../../ui/Status.tsx';

export const statusWords = {
  DRAFT: msg`Draft`,
  AWAITING_APPROVAL: msg`Awaiting approval`,
  PLACED: msg({ message: 'Placed', context: 'order' }),
  ON_HOLD: msg`On hold`,
  CONFIRMED: msg({ message: 'Confirmed', context: 'order' }),
  PICKING: msg`Picking`,
  PARTLY_SHIPPED: msg`Partly shipped`,
  SHIPPED: msg({ message: 'Shipped', context: 'order' }),
  DELIVERED: msg({ message: 'Delivered', context: 'order' }),
  CLOSED: msg({ message: 'Closed', context: 'order' }),
  CANCELLED: msg({ message: 'Cancelled', context: 'order' }),
} satisfies Record<OrderStatus, unknown>;

export const statusTones: Record<OrderStatus, Tone> = {
  DRAFT: 'neutral',
  AWAITING_APPROVAL: 'warn',
  PLACED: 'info',
  ON_HOLD: 'warn',
  CONFIRMED: 'info',
  PICKING: 'active',
  PARTLY_SHIPPED: 'active',
  SHIPPED: 'active',
  DELIVERED: 'good',
  CLOSED: 'neutral',
  CANCELLED: 'bad',
};
