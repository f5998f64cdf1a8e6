import { defineEntity, type InferEntity, p } from '@mikro-orm/core';

/** How a payer is reminded of unpaid invoices. */
export const PaymentReminderSchema = defineEntity({
  name: 'PaymentReminder',
  tableName: 'payment_reminder',
  properties: {
    organizationId: p.uuid().primary(),
    lastOn: p.date().nullable(),
    /** The first day on which it is reminded again. */
    mutedUntil: p.date().nullable(),
    muteReason: p.text().nullable(),
    mutedBy: p.text().nullable(),
  },
});

export type PaymentReminder = InferEntity<typeof PaymentReminderSchema>;
