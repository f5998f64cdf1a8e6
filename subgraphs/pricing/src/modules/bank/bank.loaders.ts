import { isId } from '@kontor/kit/ids.ts';
import { loadMany, loadOne } from '@kontor/kit/loaders.ts';
import { sql } from '@kontor/kit/sql.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { BankEntrySchema, BankStatementSchema } from './bank.entity.ts';

export const loadBankStatements = ({ em }: RequestContext) =>
  loadOne(
    (ids) => em.find(BankStatementSchema, { id: { $in: ids.filter(isId) } }),
    (statement) => statement.id,
  );

export const loadBankEntries = ({ em }: RequestContext) =>
  loadOne(
    (ids) => em.find(BankEntrySchema, { id: { $in: ids.filter(isId) } }, { refresh: true }),
    (entry) => entry.id,
  );

/** Sums of the entries that a statement told first, by currency. */
export const loadReceivedSums = ({ em }: RequestContext) =>
  loadMany(
    async (ids) => {
      const { rows } = await sql<{ statementId: string; amount: string; currency: string }>`
        select statement_id as "statementId", currency, sum(amount)::text as amount
        from bank_entry where statement_id = any(${ids}) and status <> 'WRONG'
        group by 1, 2 order by 1, 2`.execute(em.getKysely());
      return rows;
    },
    (sum) => sum.statementId,
  );

/** For an entry that waits: a payment of its payer, sum and day that no entry was confirmed as. */
export const loadSimilarPayments = ({ em }: RequestContext) =>
  loadOne(
    async (ids) => {
      const { rows } = await sql<{ entryId: string; paymentId: string }>`
        select distinct on (entry.id) entry.id as "entryId", payment.id as "paymentId"
        from bank_entry as entry
        join payment on payment.organization_id = entry.payer_id
          and payment.received_on = entry.booked_on and payment.currency = entry.currency
          and payment.amount = entry.amount and payment.reversed_at is null
        where entry.id = any(${ids}) and entry.status = 'PROPOSED'
          and not exists (select from bank_entry as other where other.payment_id = payment.id)
        order by entry.id, payment.id`.execute(em.getKysely());
      return rows;
    },
    (similar) => similar.entryId,
  );
