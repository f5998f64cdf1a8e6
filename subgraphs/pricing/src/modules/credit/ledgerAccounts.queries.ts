import { sql } from '@kontor/kit/sql.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { tenantKysely } from '@kontor/kit/tenantKysely.ts';
import type { InferKyselyDB } from '@mikro-orm/postgresql';
import type { LedgerBalanceSchema } from '../ledger/posting.entity.ts';

type Tables = InferKyselyDB<typeof LedgerBalanceSchema>;

/** The books of a payer with a legal entity of the seller, under a contract, in a currency. */
export interface LedgerAccountRow {
  organizationId: string;
  sellerId: string;
  contractId: string | null;
  currency: string;
  invoiced: string;
  shippedNotInvoiced: string;
  unallocated: string;
  balance: string;
}

const sum = (condition: string, sign = '') =>
  sql<string>`coalesce(${sql.raw(`${sign}sum(amount) filter (where ${condition})`)}, 0)::numeric(19, 2)::text`;

/** Books of payers, any number of them in one statement. */
export function findLedgerAccounts(
  ctx: RequestContext,
  organizationIds: readonly string[],
): Promise<LedgerAccountRow[]> {
  return tenantKysely<Tables>(ctx)
    .selectFrom('ledger_balance')
    .where('organization_id', '=', sql<string>`any(${organizationIds}::uuid[])`)
    .where('account', 'in', ['RECEIVABLE', 'SHIPPED', 'ADVANCE'])
    .groupBy(['organization_id', 'seller_id', 'contract_id', 'currency'])
    .select([
      'organization_id as organizationId',
      'seller_id as sellerId',
      'contract_id as contractId',
      'currency',
      sum(`account = 'RECEIVABLE'`).as('invoiced'),
      sum(`account = 'SHIPPED'`).as('shippedNotInvoiced'),
      sum(`account = 'ADVANCE'`, '-').as('unallocated'),
      sum('true').as('balance'),
    ])
    .orderBy('seller_id')
    .orderBy('contract_id')
    .orderBy('currency')
    .execute();
}
