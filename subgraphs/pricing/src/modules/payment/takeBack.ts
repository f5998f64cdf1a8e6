import { sellerDay } from '@kontor/kit/sellerDay.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { book } from '../ledger/book.ts';
import type { StandingPosting } from './payment.queries.ts';

/** Takes postings of a payment back, each by its mirror, under today's date. */
export async function takeBack(
  ctx: RequestContext,
  paymentId: string,
  postings: readonly StandingPosting[],
): Promise<void> {
  const bookedOn = sellerDay(ctx.now());
  await book(
    ctx,
    postings.map(({ id: reversesId, kind: _, ...of }) => {
      const { organizationId, sellerId, contractId, currency, invoiceId } = of;
      const books = { organizationId, sellerId, contractId, currency };
      return { kind: 'REVERSAL', of, reversesId, paymentId, invoiceId, bookedOn, ...books };
    }),
  );
}
