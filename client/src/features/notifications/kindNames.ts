import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { NotificationKind } from '../../gql/schemaTypes.ts';

export const kindNames: Record<NotificationKind, MessageDescriptor> = {
  PAYMENT_REMINDER: msg`Reminders of payments`,
  PAYMENT: msg`Payments`,
  CREDIT: msg`Credit and blocks`,
  PRICES: msg`Prices`,
  ORDER: msg`Orders and deliveries`,
  AVAILABILITY: msg`Followed products`,
  NEWS: msg`News`,
};
