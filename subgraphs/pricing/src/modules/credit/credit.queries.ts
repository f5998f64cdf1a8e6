import { isId } from '@kontor/kit/ids.ts';
import { PREPARED } from '@kontor/kit/preparedStatements.ts';
import { sellerDay } from '@kontor/kit/sellerDay.ts';
import { sql } from '@kontor/kit/sql.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { visibleOrganization } from '@kontor/kit/tenant.ts';
import { inAccountCurrency } from './accountCurrency.ts';
import { type CreditStanding, creditStanding } from './domain/creditStanding.ts';
import type { PayerFigures } from './domain/figuresBySeller.ts';

/**
 * Where payers stand now, any number of them in one statement (in two where somebody owes in another
 * currency than its account's); unknown ones are left out.
 */
export async function findCreditStandings(
  ctx: RequestContext,
  organizationIds: readonly string[],
): Promise<CreditStanding[]> {
  const payers = await findPayerFigures(ctx, organizationIds);
  const day = sellerDay(ctx.now());
  const figures = await inAccountCurrency(ctx, payers, day);
  return payers.map(({ terms }, index) => creditStanding(terms, figures[index] ?? [], day));
}

/**
 * Terms and sums of payers as they are stored; a customer's own alone. Holds past their expiry count
 * nothing, swept or not.
 */
export async function findPayerFigures(
  ctx: RequestContext,
  organizationIds: readonly string[],
): Promise<PayerFigures[]> {
  const visible = visibleOrganization(ctx.viewer);
  const ids = organizationIds.filter((id) => isId(id) && (visible ?? id) === id);
  const now = ctx.now().toISOString();
  const today = sellerDay(ctx.now());
  // Amounts go as text: a number in JSON would become a float.
  const { rows } = await sql<PayerFigures>`${PREPARED}
    select
      jsonb_build_object(
        'organizationId', organization_id, 'currency', currency,
        'limit', credit_limit::text, 'basis', basis, 'policy', policy,
        'paymentDays', payment_days, 'graceDays', grace_days,
        'overdueThreshold', overdue_threshold::text, 'isStopped', is_stopped,
        'raise', case when temporary_limit is not null then jsonb_build_object(
          'limit', temporary_limit::text, 'from', temporary_from, 'until', temporary_until) end,
        'bypassUntil', to_char(bypass_until at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
      ) as terms,
      (select coalesce(jsonb_agg(jsonb_build_object(
          'sellerId', seller_id, 'currency', currency, 'invoiced', invoiced::text,
          'shippedNotInvoiced', shipped::text, 'unallocated', advance::text)), '[]')
        from (
          select seller_id, currency,
            coalesce(sum(amount) filter (where account = 'RECEIVABLE'), 0) as invoiced,
            coalesce(sum(amount) filter (where account = 'SHIPPED'), 0) as shipped,
            coalesce(-sum(amount) filter (where account = 'ADVANCE'), 0) as advance
          from ledger_balance
          where organization_id = account.organization_id
            and account in ('RECEIVABLE', 'SHIPPED', 'ADVANCE')
          group by seller_id, currency
        ) as book) as books,
      (select coalesce(jsonb_agg(jsonb_build_object(
          'sellerId', seller_id, 'openOrders', open_orders::text,
          'holds', (holds - coalesce((
            select sum(remaining) from credit_hold as over
            where over.organization_id = taken.organization_id and over.seller_id = taken.seller_id
              and over.status = 'HELD' and over.is_covered and over.expires_at <= ${now}
          ), 0))::text)), '[]')
        from credit_taken as taken where organization_id = account.organization_id) as taken,
      (select coalesce(jsonb_agg(jsonb_build_object(
          'sellerId', seller_id, 'currency', currency, 'pastDue', past_due::text,
          'oldestDueOn', oldest_due_on)), '[]')
        from (
          select seller_id, currency, sum(total_with_vat - paid) as past_due,
            min(due_on) as oldest_due_on
          from invoice
          where organization_id = account.organization_id and paid < total_with_vat
            and due_on < ${today}
          group by seller_id, currency
        ) as late) as late
    from credit_account as account
    where organization_id = any(${ids})`.execute(ctx.em.getKysely());
  return rows;
}
