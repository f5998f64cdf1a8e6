import { isId } from '@kontor/kit/ids.ts';
import { sellerDay } from '@kontor/kit/sellerDay.ts';
import { sql } from '@kontor/kit/sql.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { tenantKysely } from '@kontor/kit/tenantKysely.ts';
import type { InferKyselyDB } from '@mikro-orm/postgresql';
import type { InvoiceSchema } from '../invoice/invoice.entity.ts';
import type { LedgerBalanceSchema } from '../ledger/posting.entity.ts';
import type { CreditAccountSchema, CreditHoldSchema } from './credit.entity.ts';
import { type CreditStanding, creditStanding } from './domain/creditStanding.ts';

type Tables = InferKyselyDB<
  | typeof CreditAccountSchema
  | typeof CreditHoldSchema
  | typeof LedgerBalanceSchema
  | typeof InvoiceSchema
>;

/** Matches no hold. */
const NONE = '00000000-0000-0000-0000-000000000000';

/**
 * Where payers stand now, any number of them in one statement; unknown ones are left out. Holds
 * past their expiry count nothing, swept or not. `exceptHold` leaves one hold out: the one that is
 * being decided.
 */
export async function findCreditStandings(
  ctx: RequestContext,
  organizationIds: readonly string[],
  exceptHold: string = NONE,
): Promise<CreditStanding[]> {
  const now = ctx.now();
  const today = sellerDay(now);
  const rows = await tenantKysely<Tables>(ctx)
    .selectFrom('credit_account as account')
    .innerJoinLateral(
      (from) =>
        from
          .selectFrom('ledger_balance as balance')
          .whereRef('balance.organization_id', '=', 'account.organization_id')
          .whereRef('balance.currency', '=', 'account.currency')
          .select([
            amount(`sum(amount) filter (where account = 'RECEIVABLE')`).as('invoiced'),
            amount(`sum(amount) filter (where account = 'SHIPPED')`).as('shippedNotInvoiced'),
            amount(`-sum(amount) filter (where account = 'ADVANCE')`).as('unallocated'),
          ])
          .as('ledger'),
      (join) => join.onTrue(),
    )
    .innerJoinLateral(
      (from) =>
        from
          .selectFrom('credit_hold as taken')
          .whereRef('taken.organization_id', '=', 'account.organization_id')
          .where('taken.status', 'in', ['HELD', 'CONFIRMED'])
          .where('taken.is_covered', '=', true)
          .where('taken.id', '<>', exceptHold)
          .where((hold) =>
            hold.or([hold('status', '=', 'CONFIRMED'), hold('expires_at', '>', now)]),
          )
          .select([
            amount(`sum(remaining) filter (where status = 'CONFIRMED')`).as('openOrders'),
            amount(`sum(remaining) filter (where status = 'HELD')`).as('holds'),
          ])
          .as('hold'),
      (join) => join.onTrue(),
    )
    .innerJoinLateral(
      (from) =>
        from
          .selectFrom('invoice as unpaid')
          .whereRef('unpaid.organization_id', '=', 'account.organization_id')
          .whereRef('unpaid.paid', '<', 'unpaid.total_with_vat')
          .where('unpaid.due_on', '<', today)
          .select([
            amount('sum(total_with_vat - paid)').as('pastDue'),
            sql<string | null>`min(due_on)`.as('oldestDueOn'),
          ])
          .as('overdue'),
      (join) => join.onTrue(),
    )
    .where('account.organization_id', '=', anyOf(organizationIds))
    .select([
      'account.organization_id as organizationId',
      'account.currency',
      'account.credit_limit as limit',
      'account.basis',
      'account.policy',
      'account.payment_days as paymentDays',
      'account.grace_days as graceDays',
      'account.overdue_threshold as overdueThreshold',
      'account.is_stopped as isStopped',
    ])
    .selectAll(['ledger', 'hold', 'overdue'])
    .execute();
  return rows.map((row) => creditStanding(row, today));
}

/** A sum as an amount; 0.00 for none. */
const amount = (sum: string) => sql<string>`coalesce(${sql.raw(sum)}, 0)::numeric(19, 2)`;

const anyOf = (ids: readonly string[]) => sql<string>`any(${ids.filter(isId)}::uuid[])`;
