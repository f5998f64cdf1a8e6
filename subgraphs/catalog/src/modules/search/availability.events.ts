import type { EventEnvelope } from '@kontor/kit/outbox.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { keepAvailability } from './availability.queries.ts';

/** Keeps what the filter by stock goes by: whether some warehouse has the product. */
export async function availabilityChanged(event: EventEnvelope, { em }: RequestContext) {
  const { products } = event.payload as {
    products: Array<{ productId: string; isInStock: boolean }>;
  };
  await keepAvailability(em, products);
}
