import { once } from '@kontor/kit/idempotency.ts';
import { isId } from '@kontor/kit/ids.ts';
import { invalidInput, notFound } from '@kontor/kit/refusals.ts';
import { sellerDay } from '@kontor/kit/sellerDay.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { actorOf, requireScope } from '@kontor/kit/viewer.ts';
import { requireSeller } from '../../acting.ts';
import { recordInAudit } from '../credit/creditChange.ts';
import { addDays } from '../credit/domain/calendar.ts';
import { CustomerSchema } from '../customer/customer.entity.ts';
import { checkReason } from '../ledger/domain/checkReason.ts';
import { PaymentReminderSchema } from './paymentReminder.entity.ts';

export interface MuteReminders {
  organizationId: string;
  until?: string | null;
  reason?: string | null;
  idempotencyKey: string;
}

const MOST_DAYS = 366;

/** Stops reminders to a payer until a day, or lets them go on. */
export async function muteReminders(ctx: RequestContext, input: MuteReminders) {
  requireScope(ctx.viewer, 'payments:write');
  requireSeller(ctx.viewer);
  const { organizationId, until = null, reason = null, idempotencyKey } = input;
  const today = sellerDay(ctx.now());
  if (until !== null && (until <= today || until > addDays(today, MOST_DAYS))) {
    return invalidInput('until', 'Reminders are muted until a day of the next 366 days.');
  }
  const fault = until === null ? null : checkReason(reason);
  if (fault) return invalidInput(fault.field, fault.message);
  return once(ctx, 'muteReminders', idempotencyKey, input, async () => {
    const customer = { organizationId, kind: 'CUSTOMER' as const };
    const isKnown = isId(organizationId) && (await ctx.em.count(CustomerSchema, customer)) > 0;
    if (!isKnown) return notFound('customer', organizationId);
    const before = await ctx.em.findOne(PaymentReminderSchema, { organizationId });
    const mute =
      until === null
        ? { mutedUntil: null, muteReason: null, mutedBy: null }
        : { mutedUntil: until, muteReason: reason?.trim(), mutedBy: actorOf(ctx.viewer) };
    recordInAudit(ctx, organizationId, 'reminders.muted', {
      before: { mutedUntil: before?.mutedUntil ?? null },
      after: { mutedUntil: until, reason },
    });
    await ctx.em.upsert(PaymentReminderSchema, { organizationId, ...mute });
    return { ok: true as const, organizationId };
  });
}
