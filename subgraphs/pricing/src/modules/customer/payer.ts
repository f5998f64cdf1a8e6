import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { CustomerSchema } from './customer.entity.ts';

/** Who pays the orders of an organization: itself, unless another does. */
export async function payerOf({ em }: RequestContext, organizationId: string): Promise<string> {
  const customer = await em.findOne(CustomerSchema, { organizationId });
  return customer?.payerId ?? organizationId;
}

/** The organizations whose orders others pay. */
export async function findBranches(
  { em }: RequestContext,
  payerIds: readonly string[],
): Promise<Array<{ id: string; payerId: string }>> {
  const rows = await em.find(CustomerSchema, { payerId: { $in: [...payerIds] } });
  return rows.flatMap(({ organizationId: id, payerId }) => (payerId ? [{ id, payerId }] : []));
}
