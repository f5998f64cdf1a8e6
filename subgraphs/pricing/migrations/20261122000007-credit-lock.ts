import { Migration } from '@mikro-orm/migrations';

/** What every order waits for, in one round trip: the payer's account locked, and then read. */
export default class extends Migration {
  override up(): void {
    this.addSql(FIGURES);
    this.addSql(LOCK);
  }
}

// Amounts go as text: a number in JSON would become a float.
const FIGURES = `
  create function payer_figures(payer uuid, moment timestamptz, today date)
  returns table (terms jsonb, books jsonb, taken jsonb, late jsonb)
  language plpgsql stable set search_path from current as $$
  begin
    return query select
      jsonb_build_object(
        'organizationId', organization_id, 'currency', currency,
        'limit', credit_limit::text, 'basis', basis, 'policy', policy,
        'paymentDays', payment_days, 'graceDays', grace_days,
        'overdueThreshold', overdue_threshold::text, 'isStopped', is_stopped,
        'raise', case when temporary_limit is not null then jsonb_build_object(
          'limit', temporary_limit::text, 'from', temporary_from, 'until', temporary_until) end,
        'bypassUntil', to_char(bypass_until at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')),
      (select coalesce(jsonb_agg(jsonb_build_object(
          'sellerId', seller_id, 'currency', book.currency, 'invoiced', invoiced::text,
          'shippedNotInvoiced', shipped::text, 'unallocated', advance::text)), '[]')
        from (
          select seller_id, balance.currency,
            coalesce(sum(amount) filter (where account = 'RECEIVABLE'), 0) as invoiced,
            coalesce(sum(amount) filter (where account = 'SHIPPED'), 0) as shipped,
            coalesce(-sum(amount) filter (where account = 'ADVANCE'), 0) as advance
          from ledger_balance as balance
          where organization_id = payer and account in ('RECEIVABLE', 'SHIPPED', 'ADVANCE')
          group by seller_id, balance.currency
        ) as book),
      (select coalesce(jsonb_agg(jsonb_build_object(
          'sellerId', seller_id, 'openOrders', open_orders::text,
          'holds', (holds - coalesce((
            select sum(remaining) from credit_hold as over
            where over.organization_id = payer and over.seller_id = sums.seller_id
              and over.status = 'HELD' and over.is_covered and over.expires_at <= moment
          ), 0))::text)), '[]')
        from credit_taken as sums where organization_id = payer),
      (select coalesce(jsonb_agg(jsonb_build_object(
          'sellerId', seller_id, 'currency', owed.currency, 'pastDue', past_due::text,
          'oldestDueOn', oldest_due_on)), '[]')
        from (
          select seller_id, unpaid.currency, sum(total_with_vat - paid) as past_due,
            min(due_on) as oldest_due_on
          from invoice as unpaid
          where organization_id = payer and paid < total_with_vat and due_on < today
          group by seller_id, unpaid.currency
        ) as owed)
    from credit_account where organization_id = payer;
  end $$`;

// Each statement of a volatile function sees what was committed before it began: the sums are those
// that the last holder of the lock left.
const LOCK = `
  create function lock_credit(
    orderer uuid, contract_id uuid, hold_key text, moment timestamptz, today date)
  returns table (payer_id uuid, currency text, is_stopped boolean, seller_id uuid, hold jsonb,
    terms jsonb, books jsonb, taken jsonb, late jsonb)
  language plpgsql volatile set search_path from current as $$
  declare
    payer credit_account;
  begin
    select * into payer from credit_account
    where organization_id = coalesce(
      (select customer.payer_id from customer where organization_id = orderer), orderer)
    for update;
    if not found then return; end if;
    return query select payer.organization_id, payer.currency, payer.is_stopped,
      coalesce(
        (select contract.seller_id from contract where id = lock_credit.contract_id),
        (select organization_id from seller_entity order by organization_id limit 1)),
      (select jsonb_build_object('id', known.id, 'organizationId', known.organization_id,
          'orderedBy', known.ordered_by, 'orderId', known.order_id, 'sellerId', known.seller_id,
          'amount', known.amount::text, 'remaining', known.remaining::text,
          'status', known.status, 'isCovered', known.is_covered,
          'expiresAt', to_char(known.expires_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
          'original', case when known.rate is not null then jsonb_build_object(
            'amount', known.original_amount::text, 'currency', known.original_currency,
            'rate', known.rate::text, 'rateOn', known.rate_on) end)
        from credit_hold as known where known.key = hold_key),
      figures.*
    from payer_figures(payer.organization_id, moment, today) as figures;
  end $$`;
