import { requestNotification } from '@kontor/kit/notifications.ts';
import { sellerDay } from '@kontor/kit/sellerDay.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { addDays } from '../credit/domain/calendar.ts';
import { type OwedSums, reminderText } from './domain/reminderText.ts';
import { claimReminder, findDueReminders } from './reminder.queries.ts';

const DAYS_BEFORE = 3;

/**
 * Reminds payers of unpaid invoices: three days before they are due, on the day, and each week after it.
 * One notification a payer and day, however often the job runs.
 */
export async function sendReminders(ctx: RequestContext): Promise<void> {
  const day = sellerDay(ctx.now());
  const soonOn = addDays(day, DAYS_BEFORE);
  const due = await findDueReminders(ctx, day, soonOn);
  const payers = Map.groupBy(due, ({ organizationId }) => organizationId);
  for (const [organizationId, owed] of payers) {
    await ctx.em.transactional(async () => {
      if (await claimReminder(ctx, organizationId, day)) remind(ctx, organizationId, owed, day);
    });
  }
}

function remind(
  ctx: RequestContext,
  organizationId: string,
  owed: readonly OwedSums[],
  day: string,
): void {
  requestNotification(ctx, {
    key: `reminder:${organizationId}:${day}`,
    organizationId,
    to: { scopes: ['invoices:read'] },
    kind: 'PAYMENT_REMINDER',
    ...reminderText(owed, addDays(day, DAYS_BEFORE)),
    link: '/finance',
  });
}
