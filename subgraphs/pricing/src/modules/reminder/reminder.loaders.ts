import { isId } from '@kontor/kit/ids.ts';
import { loadOne } from '@kontor/kit/loaders.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { PaymentReminderSchema } from './paymentReminder.entity.ts';

export const loadPaymentReminders = ({ em }: RequestContext) =>
  loadOne(
    (ids) => em.find(PaymentReminderSchema, { organizationId: { $in: ids.filter(isId) } }),
    (reminder) => reminder.organizationId,
  );
