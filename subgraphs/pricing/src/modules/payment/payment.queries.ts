import { sql } from '@kontor/kit/sql.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { tenantKysely } from '@kontor/kit/tenantKysely.ts';
import type { InferKyselyDB } from '@mikro-orm/postgresql';
import type { PostingSchema } from '../ledger/posting.entity.ts';
import type { OpenSum } from './domain/settle.ts';
import type { PaymentSchema } from './payment.entity.ts';

type Tables = InferKyselyDB<typeof PaymentSchema | typeof PostingSchema>;

/** The part of a payment that paid an invoice. */
export interface Allocation {
  paymentId: string;
  invoiceId: string;
  amount: string;
  currency: string;
}

/** Payments that wait for an invoice, the oldest first. */
export function findAdvances(
  ctx: RequestContext,
  organizationId: string,
  currency: string,
): Promise<OpenSum[]> {
  return tenantKysely<Tables>(ctx)
    .selectFrom('payment')
    .where('organization_id', '=', organizationId)
    .where('currency', '=', currency)
    .whereRef('allocated', '<', 'amount')
    .select(['id', sql<string>`amount - allocated`.as('open')])
    .orderBy('received_on')
    .orderBy('id')
    .execute();
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
