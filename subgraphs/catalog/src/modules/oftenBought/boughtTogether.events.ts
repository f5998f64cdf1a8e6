import type { EventEnvelope } from '@kontor/kit/outbox.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { addPairs } from './boughtTogether.queries.ts';
import { pairsOf } from './domain/pairsOf.ts';

/** Counts which products an order has together. */
export async function orderPlaced(event: EventEnvelope, ctx: RequestContext): Promise<void> {
  const { organizationId, lines } = event.payload as {
    organizationId: string;
    lines: Array<{ productId: string }>;
  };
  const pairs = pairsOf(lines.map(({ productId }) => productId));
  if (pairs.length > 0) await addPairs(ctx, organizationId, pairs);
}
