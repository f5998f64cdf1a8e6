import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { CreditBlockSchema } from './creditBlock.entity.ts';
import { stopsShipping } from './domain/stopsShipping.ts';

/** Why goods of a customer wait, and what lets them go. */
export interface ShippingBlock {
  liftedBy: string | null;
  currency: string;
}

/** The block that keeps a customer's goods here; null where they may leave. */
export async function findShippingBlock(
  { em, now }: RequestContext,
  organizationId: string,
): Promise<ShippingBlock | null> {
  const block = await em.findOne(CreditBlockSchema, { organizationId });
  if (!block || !stopsShipping(block, now())) return null;
  return { liftedBy: block.liftedBy ?? null, currency: block.currency };
}
