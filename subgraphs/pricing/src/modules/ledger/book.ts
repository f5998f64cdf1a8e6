import { newId } from '@kontor/kit/ids.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { actorOf } from '@kontor/kit/viewer.ts';
import { type LedgerOperation, postingsOf } from './domain/postingsOf.ts';
import { PostingSchema } from './posting.entity.ts';

/** Whose books, on which day, and what it belongs to. */
export interface BookingFacts {
  organizationId: string;
  currency: string;
  bookedOn: string;
  orderId?: string;
  shipmentId?: string;
  invoiceId?: string;
  paymentId?: string;
}

export type Booking = LedgerOperation & BookingFacts;

/** Appends to the ledger; the database adds the sums up. Call it with the account locked. */
export async function book(ctx: RequestContext, bookings: readonly Booking[]): Promise<void> {
  const rows = bookings.flatMap((booking) => {
    const { kind, organizationId, currency, bookedOn } = booking;
    const { orderId = null, shipmentId = null, invoiceId = null, paymentId = null } = booking;
    const facts = { kind, organizationId, currency, bookedOn };
    const origin = { orderId, shipmentId, invoiceId, paymentId };
    const record = { recordedAt: ctx.now(), recordedBy: actorOf(ctx.viewer) };
    return postingsOf(booking).map((posting) => ({
      id: newId(),
      ...posting,
      ...facts,
      ...origin,
      ...record,
    }));
  });
  if (rows.length > 0) await ctx.em.insertMany(PostingSchema, rows);
}
