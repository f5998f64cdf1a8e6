import { sql } from '@kontor/kit/sql.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { tenantKysely } from '@kontor/kit/tenantKysely.ts';
import type { InferKyselyDB } from '@mikro-orm/postgresql';
import type { PostingSchema } from '../ledger/posting.entity.ts';

type Tables = InferKyselyDB<typeof PostingSchema>;

/** The part of a payment that paid an invoice. */
export interface Allocation {
  paymentId: string;
  invoiceId: string;
  amount: string;
  currency: string;
}

/** What the payments paid, of all of them in one statement, in the order it happened. */
export function findAllocations(
  ctx: RequestContext,
  paymentIds: readonly string[],
): Promise<Allocation[]> {
  return tenantKysely<Tables>(ctx)
    .selectFrom('posting')
    .where('kind', '=', 'ALLOCATION')
    .where('payment_id', 'in', [...paymentIds])
    .select([
      sql<string>`payment_id`.as('paymentId'),
      sql<string>`invoice_id`.as('invoiceId'),
      'amount',
      'currency',
    ])
    .orderBy('id')
    .execute();
}
