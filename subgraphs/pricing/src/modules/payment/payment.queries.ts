import { isId } from '@kontor/kit/ids.ts';
import { sql } from '@kontor/kit/sql.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { tenantKysely } from '@kontor/kit/tenantKysely.ts';
import type { InferKyselyDB } from '@mikro-orm/postgresql';
import type { Books } from '../ledger/book.ts';
import type { LEDGER_KINDS, Posting } from '../ledger/domain/postingsOf.ts';
import type { PostingSchema } from '../ledger/posting.entity.ts';
import { type Payment, PaymentSchema } from './payment.entity.ts';

type Tables = InferKyselyDB<typeof PostingSchema>;

/** Postings that nothing has taken back. */
const standing = (ctx: RequestContext) =>
  tenantKysely<Tables>(ctx)
    .selectFrom('posting')
    .where('kind', '<>', 'REVERSAL')
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('posting as reversal').whereRef('reversal.reverses_id', '=', 'posting.id'),
        ),
      ),
    );

/** The part of a payment that pays an invoice. */
export interface Allocation {
  paymentId: string;
  invoiceId: string;
  amount: string;
  currency: string;
}

/** What the payments pay, of all of them in one statement, in the order it happened. */
export function findAllocations(
  ctx: RequestContext,
  paymentIds: readonly string[],
): Promise<Allocation[]> {
  return standing(ctx)
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

/** A posting of a payment as it stands in the books. */
export interface StandingPosting extends Posting, Books {
  id: string;
  kind: (typeof LEDGER_KINDS)[number];
  invoiceId: string | null;
}

/** All that a payment moves in the books, the newest first: so it is taken back. */
export function findStandingPostings(
  ctx: RequestContext,
  paymentId: string,
): Promise<StandingPosting[]> {
  return standing(ctx)
    .where('payment_id', '=', paymentId)
    .select([
      ...(['id', 'kind', 'debit', 'credit', 'amount', 'currency'] as const),
      'organization_id as organizationId',
      'seller_id as sellerId',
      'contract_id as contractId',
      'invoice_id as invoiceId',
    ])
    .orderBy('id', 'desc')
    .execute();
}

/** As it is in the database now, whatever was read before; null where there is none of the id. */
export async function readPayment({ em }: RequestContext, id: string): Promise<Payment | null> {
  return isId(id) ? em.findOne(PaymentSchema, { id }, { disableIdentityMap: true }) : null;
}
