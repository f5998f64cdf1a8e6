import { sql } from '@kontor/kit/sql.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { visibleOrganization } from '@kontor/kit/tenant.ts';
import type { StatementLineKind } from './domain/sidesOf.ts';

/** Which books of a payer, from the first day until the day after the last. */
export interface StatementAsked {
  organizationId: string;
  from: string;
  until: string;
  contractId: string | null;
  sellerId: string | null;
  currency: string;
}

/** A document that changed what is owed, and what was owed after it. */
export interface StatementRow {
  day: string;
  kind: StatementLineKind;
  number: string;
  /** Above zero where more is owed by it. */
  effect: string;
  balance: string;
  invoiceId: string | null;
  paymentId: string | null;
  adjustmentId: string | null;
}

export interface StatementFigures {
  opening: string;
  rows: StatementRow[];
}

/**
 * What was owed when the period began, and every document in it with what is owed after it: in one
 * statement, of the postings alone. Postings within what is owed (an invoice for goods shipped, money
 * laid on an invoice) change nothing and are left out. A customer sees its own.
 */
export async function findStatement(
  ctx: RequestContext,
  { organizationId, from, until, contractId, sellerId, currency }: StatementAsked,
): Promise<StatementFigures> {
  const visible = visibleOrganization(ctx.viewer);
  if (visible !== null && visible !== organizationId) return { opening: '0.00', rows: [] };
  const { rows } = await sql<StatementFigures>`
    with effect as (
      select booked_on, kind, shipment_id, payment_id, adjustment_id, invoice_id, reverses_id, id,
        case when debit in ('SHIPPED', 'RECEIVABLE', 'ADVANCE') then amount else 0 end
          - case when credit in ('SHIPPED', 'RECEIVABLE', 'ADVANCE') then amount else 0 end as amount
      from posting
      where organization_id = ${organizationId} and currency = ${currency}
        and booked_on < ${until}
        and (${contractId}::uuid is null or contract_id = ${contractId})
        and (${sellerId}::uuid is null or seller_id = ${sellerId})
    ),
    opening as (
      select coalesce(sum(amount), 0)::numeric(19, 2) as amount from effect where booked_on < ${from}
    ),
    document as (
      select booked_on as day, kind, payment_id, adjustment_id, min(id::text) as first,
        case when kind = 'SHIPMENT' then shipment_id end as shipment_id,
        case when kind in ('SHIPMENT', 'CORRECTION', 'TRANSFER') then invoice_id end as invoice_id,
        sum(amount) as effect
      from effect
      where booked_on >= ${from}
      group by booked_on, kind, payment_id, adjustment_id, 6, 7
      having sum(amount) <> 0
    )
    select
      (select amount::text from opening) as opening,
      (select coalesce(jsonb_agg(jsonb_build_object(
          'day', document.day, 'kind', document.kind, 'effect', effect::numeric(19, 2)::text,
          'balance', balance::numeric(19, 2)::text,
          'number', coalesce(adjustment.number, payment.external_id, invoice.number, ''),
          'invoiceId', document.invoice_id, 'paymentId', document.payment_id,
          'adjustmentId', document.adjustment_id) order by document.day, first), '[]')
        from (
          select *, (select amount from opening) + sum(effect) over (order by day, first) as balance
          from document
        ) as document
        left join invoice on invoice.id = document.invoice_id
        left join payment on payment.id = document.payment_id
        left join adjustment on adjustment.id = document.adjustment_id) as rows`.execute(
    ctx.em.getKysely(),
  );
  return rows[0] ?? { opening: '0.00', rows: [] };
}
