import { sellerDay } from '@kontor/kit/sellerDay.ts';
import { sql } from '@kontor/kit/sql.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import type { Ageing } from '../credit/domain/ageing.ts';
import { addDays } from '../credit/domain/calendar.ts';

/* What all customers owe: for the seller's people, who see every row. */

export interface OwedSums extends Ageing {
  currency: string;
  balance: string;
  overdue: string;
}

/** What one customer owes in one currency. */
export interface DebtorRow extends OwedSums {
  organizationId: string;
  oldestDueOn: string | null;
  /** What the list is sorted by, as text. */
  sortedBy: string;
}

export type DebtorSort = 'OVERDUE' | 'BALANCE' | 'OLDEST' | 'NAME';

export interface DebtorFilter {
  search?: string | null;
  currency?: string | null;
  isOverdue?: boolean | null;
  sellerId?: string | null;
}

/** Past the row with these values. */
export interface DebtorPosition {
  sortedBy: string;
  organizationId: string;
  currency: string;
}

const SORTS = {
  OVERDUE: { value: sql.raw('debtor.overdue'), type: sql.raw('numeric'), isDescending: true },
  BALANCE: { value: sql.raw('debtor.balance'), type: sql.raw('numeric'), isDescending: true },
  OLDEST: {
    value: sql.raw(`coalesce(debtor.oldest, '9999-12-31')`),
    type: sql.raw('date'),
    isDescending: false,
  },
  NAME: { value: sql.raw('debtor.name'), type: sql.raw('text'), isDescending: false },
} as const satisfies Record<DebtorSort, object>;

/** A page of debtors, sorted, in one statement. */
export async function findDebtors(
  ctx: RequestContext,
  filter: DebtorFilter,
  sort: DebtorSort,
  page: { after: DebtorPosition | null; limit: number },
): Promise<DebtorRow[]> {
  const { value, type, isDescending } = SORTS[sort];
  const { after } = page;
  const beyond = sql.raw(isDescending ? '<' : '>');
  const position = after
    ? sql`and (${value} ${beyond} ${after.sortedBy}::${type} or (${value} = ${after.sortedBy}::${type}
        and (organization_id, currency) > (${after.organizationId}, ${after.currency})))`
    : sql``;
  const { rows } = await sql<DebtorRow>`
    ${debtorsOf(ctx, filter)}
    select organization_id as "organizationId", currency, balance::text, overdue::text,
      oldest::text as "oldestDueOn", ${AGES_AS_TEXT}, (${value})::text as "sortedBy"
    from debtor where true ${position}
    order by ${value} ${sql.raw(isDescending ? 'desc' : 'asc')}, organization_id, currency
    limit ${page.limit}`.execute(ctx.em.getKysely());
  return rows;
}

export async function countDebtors(ctx: RequestContext, filter: DebtorFilter): Promise<number> {
  const { rows } = await sql<{ count: string }>`
    ${debtorsOf(ctx, filter)} select count(*) from debtor`.execute(ctx.em.getKysely());
  return Number(rows[0]?.count);
}

export interface ReceivablesRow extends OwedSums {
  overdueCount: number;
  /** Unpaid invoices and goods not invoiced. */
  receivable: string;
  /** With VAT, in the days looked back on. */
  sold: string;
}

/** What all customers owe, by currency, and what was sold lately, in one statement. */
export async function findReceivables(
  ctx: RequestContext,
  days: number,
  sellerId: string | null,
): Promise<ReceivablesRow[]> {
  const since = addDays(sellerDay(ctx.now()), -days);
  const { rows } = await sql<ReceivablesRow>`
    ${debtorsOf(ctx, { sellerId })},
    sold as (
      select currency, sum(amount) as amount from posting
      where kind = 'SHIPMENT' and booked_on > ${since}
        and (${sellerId}::uuid is null or seller_id = ${sellerId})
      group by currency
    )
    select currency, sum(balance)::text as balance, sum(overdue)::text as overdue,
      sum(receivable)::text as receivable, ${SUMS_OF_AGES},
      (count(*) filter (where overdue > 0))::int as "overdueCount",
      coalesce((select amount from sold where sold.currency = debtor.currency), 0)::text as sold
    from debtor group by currency order by currency`.execute(ctx.em.getKysely());
  return rows;
}

const COLUMNS = {
  notDue: 'not_due',
  days1To30: 'days_1_30',
  days31To60: 'days_31_60',
  days61To90: 'days_61_90',
  over90Days: 'over_90',
} as const satisfies Record<keyof Ageing, string>;

const eachAge = (write: (column: string, name: string) => string) =>
  sql.raw(
    Object.entries(COLUMNS)
      .map(([name, column]) => write(column, name))
      .join(', '),
  );

const AGES_AS_TEXT = eachAge((column, name) => `${column}::text as "${name}"`);
const SUMS_OF_AGES = eachAge((column, name) => `sum(${column})::text as "${name}"`);
const ADDED_AGES = eachAge((column) => `coalesce(sum(${column}), 0)::numeric(19, 2) as ${column}`);

/** Customers with anything open, a row for each currency: debts and advances of a legal entity of the seller are netted, those of several are not. */
function debtorsOf(
  ctx: RequestContext,
  { search, currency, isOverdue, sellerId = null }: DebtorFilter,
) {
  const today = sellerDay(ctx.now());
  const named = search ? `%${search.replace(/[\\%_]/g, '\\$&')}%` : null;
  return sql`
    with book as (
      select organization_id, seller_id, currency, sum(amount) as balance,
        coalesce(sum(amount) filter (where account <> 'ADVANCE'), 0) as receivable,
        coalesce(-sum(amount) filter (where account = 'ADVANCE'), 0) as advance
      from ledger_balance
      where account in ('RECEIVABLE', 'SHIPPED', 'ADVANCE')
        and (${sellerId}::uuid is null or seller_id = ${sellerId})
      group by organization_id, seller_id, currency
    ),
    due as (
      select organization_id, seller_id, currency,
        sum(total_with_vat - paid) filter (where due_on < ${today}) as past_due,
        min(due_on) filter (where due_on < ${today}) as oldest,
        sum(total_with_vat - paid) filter (where due_on >= ${today}) as not_due,
        sum(total_with_vat - paid) filter (where ${today}::date - due_on between 1 and 30) as days_1_30,
        sum(total_with_vat - paid) filter (where ${today}::date - due_on between 31 and 60) as days_31_60,
        sum(total_with_vat - paid) filter (where ${today}::date - due_on between 61 and 90) as days_61_90,
        sum(total_with_vat - paid) filter (where ${today}::date - due_on > 90) as over_90
      from invoice
      where paid < total_with_vat and (${sellerId}::uuid is null or seller_id = ${sellerId})
      group by organization_id, seller_id, currency
    ),
    owed as (
      select organization_id, currency, sum(balance)::numeric(19, 2) as balance,
        sum(receivable)::numeric(19, 2) as receivable,
        sum(greatest(coalesce(past_due, 0) - advance, 0))::numeric(19, 2) as overdue,
        min(oldest) filter (where past_due > advance) as oldest, ${ADDED_AGES}
      from book left join due using (organization_id, seller_id, currency)
      group by organization_id, currency
    ),
    debtor as (
      select owed.*, customer.name from owed join customer using (organization_id)
      where (balance <> 0 or receivable <> 0)
        and (${currency ?? null}::text is null or owed.currency = ${currency ?? null})
        and (${isOverdue ?? null}::boolean is null or (overdue > 0) = ${isOverdue ?? null})
        and (${named}::text is null or name ilike ${named})
    )`;
}
