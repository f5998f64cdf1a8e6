import type { EventEnvelope } from '@kontor/kit/outbox.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { type Contract, keepContract } from './contract.queries.ts';

/** Keeps the copy of a contract: it decides what those see who work under it. */
export async function contractChanged(event: EventEnvelope, { em }: RequestContext) {
  const { id, organizationId, isAssortmentLimited } = event.payload as Contract;
  await keepContract(em, { id, organizationId, isAssortmentLimited });
}
