import { newId } from '@kontor/kit/ids.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { actorOf } from '@kontor/kit/viewer.ts';
import { type LedgerOperation, postingsOf } from './domain/postingsOf.ts';
import { PostingSchema } from './posting.entity.ts';

/** Whose books: of a payer with a legal entity of the seller, under a contract, in a currency. */
export interface Books {
  organizationId: string;
  sellerId: string;
  /** Null = under none in particular. */
  contractId: string | null;
  currency: string;
}

/** In whose books, on which day, and what it belongs to. */
export interface BookingFacts extends Books {
  bookedOn: string;
  orderId?: string | null;
  shipmentId?: string | null;
  invoiceId?: string | null;
  paymentId?: string | null;
  adjustmentId?: string | null;
  /** Of a REVERSAL: the posting that it takes back. */
  reversesId?: string | null;
}

export type Booking = LedgerOperation & BookingFacts;

/**
 * Appends to the ledger; the database adds the sums up, and refuses days that are closed. Call it with
 * the account locked.
 */
export async function book(ctx: RequestContext, bookings: readonly Booking[]): Promise<void> {
  const record = { recordedAt: ctx.now(), recordedBy: actorOf(ctx.viewer) };
  const rows = bookings.flatMap((booking) => {
    const { kind, organizationId, sellerId, contractId, currency, bookedOn } = booking;
    const { orderId = null, shipmentId = null, invoiceId = null, paymentId = null } = booking;
    const { adjustmentId = null, reversesId = null } = booking;
    const books = { organizationId, sellerId, contractId, currency };
    const origin = { orderId, shipmentId, invoiceId, paymentId, adjustmentId, reversesId };
    return postingsOf(booking).map((posting) => ({
      id: newId(),
      kind,
      bookedOn,
      ...posting,
      ...books,
      ...origin,
      ...record,
    }));
  });
  if (rows.length > 0) await ctx.em.insertMany(PostingSchema, rows);
}
