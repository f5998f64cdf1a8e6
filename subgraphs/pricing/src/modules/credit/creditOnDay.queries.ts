import { isId } from '@kontor/kit/ids.ts';
import { sql } from '@kontor/kit/sql.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { visibleOrganization } from '@kontor/kit/tenant.ts';
import { inAccountCurrency } from './accountCurrency.ts';
import { type CreditStanding, type CreditTerms, creditStanding } from './domain/creditStanding.ts';
import type { PayerFigures } from './domain/figuresBySeller.ts';

type DayFigures = PayerFigures & {
  /** The terms that the last decision until then made, or that the first one after it replaced. */
  agreed: Partial<CreditTerms> | null;
  raise: CreditTerms['raise'];
};

/**
 * Where payers stood when a day ended, any number of them in one statement: by the books of that day,
 * by what open orders took, and by the terms of then. Checkouts of then are not known any more.
 */
export async function findCreditOnDay(
  ctx: RequestContext,
  organizationIds: readonly string[],
  day: string,
): Promise<CreditStanding[]> {
  const visible = visibleOrganization(ctx.viewer);
  const ids = organizationIds.filter((id) => isId(id) && (visible ?? id) === id);
  const { rows } = await sql<DayFigures>`
    select
      jsonb_build_object(
        'organizationId', organization_id, 'currency', currency,
        'limit', credit_limit::text, 'basis', basis, 'policy', policy,
        'paymentDays', payment_days, 'graceDays', grace_days,
        'overdueThreshold', overdue_threshold::text, 'isStopped', is_stopped,
        'bypassUntil', null) as terms,
      coalesce(
        (select change.after from credit_history as told
          join change_request as change on change.id = told.change_id
          where told.organization_id = account.organization_id and told.day <= ${day}
            and change.kind = 'CREDIT_TERMS' order by told.at desc limit 1),
        (select change.before from credit_history as told
          join change_request as change on change.id = told.change_id
          where told.organization_id = account.organization_id and told.day > ${day}
            and change.kind = 'CREDIT_TERMS' order by told.at limit 1)
      ) as agreed,
      (select change.after from credit_history as told
        join change_request as change on change.id = told.change_id
        where told.organization_id = account.organization_id and told.day <= ${day}
          and change.kind = 'CREDIT_RAISE' order by told.at desc limit 1) as raise,
      (select coalesce(jsonb_agg(jsonb_build_object(
          'sellerId', seller_id, 'currency', currency, 'invoiced', invoiced::text,
          'shippedNotInvoiced', shipped::text, 'unallocated', advance::text)), '[]')
        from (
          select seller_id, currency,
            coalesce(sum(amount) filter (where debit = 'RECEIVABLE'), 0)
              - coalesce(sum(amount) filter (where credit = 'RECEIVABLE'), 0) as invoiced,
            coalesce(sum(amount) filter (where debit = 'SHIPPED'), 0)
              - coalesce(sum(amount) filter (where credit = 'SHIPPED'), 0) as shipped,
            coalesce(sum(amount) filter (where credit = 'ADVANCE'), 0)
              - coalesce(sum(amount) filter (where debit = 'ADVANCE'), 0) as advance
          from posting where organization_id = account.organization_id and booked_on <= ${day}
          group by seller_id, currency
        ) as book) as books,
      (select coalesce(jsonb_agg(jsonb_build_object(
          'sellerId', seller_id, 'openOrders', open_orders::text, 'holds', '0.00')), '[]')
        from (
          select seller_id, sum(open_orders) as open_orders from credit_history
          where organization_id = account.organization_id and day <= ${day}
            and seller_id is not null
          group by seller_id
        ) as ordered) as taken,
      (select coalesce(jsonb_agg(jsonb_build_object(
          'sellerId', seller_id, 'currency', currency, 'pastDue', past_due::text,
          'oldestDueOn', oldest_due_on)), '[]')
        from (
          select seller_id, currency, sum(open) as past_due, min(due_on) as oldest_due_on
          from (
            select posting.seller_id, posting.currency, invoice.due_on,
              sum(case debit when 'RECEIVABLE' then amount else -amount end) as open
            from posting join invoice on invoice.id = posting.invoice_id
            where posting.organization_id = account.organization_id and booked_on <= ${day}
              and 'RECEIVABLE' in (debit, credit) and invoice.due_on < ${day}
            group by invoice.id, posting.seller_id, posting.currency
          ) as owed
          where open > 0 group by seller_id, currency
        ) as late) as late
    from credit_account as account
    where organization_id = any(${ids})`.execute(ctx.em.getKysely());
  const payers = rows.map((row) => ({
    ...row,
    terms: { ...row.terms, ...row.agreed, raise: row.raise },
  }));
  const figures = await inAccountCurrency(ctx, payers, day);
  return payers.map(({ terms }, index) => creditStanding(terms, figures[index] ?? [], day));
}
