import { sql } from '@kontor/kit/sql.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import type { OwedSums } from './domain/reminderText.ts';

export interface DueReminder extends OwedSums {
  organizationId: string;
}

/** Days between two reminders of an invoice that is overdue. */
const EACH_DAYS = 7;

/**
 * What those payers owe who have an invoice due on the day or on `soonOn`, or overdue for a whole number
 * of weeks, and who are neither reminded on the day nor muted. Of all payers: a job asks.
 */
export async function findDueReminders(
  { em }: RequestContext,
  day: string,
  soonOn: string,
): Promise<DueReminder[]> {
  const { rows } = await sql<DueReminder>`
    with unpaid as (
      select organization_id, currency, due_on, total_with_vat - paid as open,
        bool_or(due_on in (${day}::date, ${soonOn}::date)
          or (due_on < ${day}::date and (${day}::date - due_on) % ${EACH_DAYS} = 0))
          over (partition by organization_id) as is_due
      from invoice where paid < total_with_vat and due_on <= ${soonOn}::date
    )
    select organization_id as "organizationId", currency,
      coalesce(sum(open) filter (where due_on < ${day}::date), 0)::text as overdue,
      coalesce(sum(open) filter (where due_on = ${day}::date), 0)::text as "dueToday",
      coalesce(sum(open) filter (where due_on = ${soonOn}::date), 0)::text as "dueSoon"
    from unpaid left join payment_reminder as told using (organization_id)
    where is_due and told.last_on is distinct from ${day}::date
      and coalesce(told.muted_until, '-infinity') <= ${day}::date
    group by 1, 2
    order by 1, 2`.execute(em.getKysely());
  return rows;
}

/** False where the payer is reminded on the day already. */
export async function claimReminder(
  { em }: RequestContext,
  organizationId: string,
  day: string,
): Promise<boolean> {
  const { rows } = await sql`
    insert into payment_reminder (organization_id, last_on) values (${organizationId}, ${day})
    on conflict (organization_id) do update set last_on = excluded.last_on
      where payment_reminder.last_on is distinct from excluded.last_on
    returning organization_id`.execute(em.getKysely());
  return rows.length > 0;
}
