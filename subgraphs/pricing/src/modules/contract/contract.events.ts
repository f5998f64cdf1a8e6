import type { EventEnvelope } from '@kontor/kit/outbox.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { ContractSchema } from './contract.entity.ts';

interface ContractChanged {
  id: string;
  organizationId: string;
  sellerId: string;
  number: string;
  currency: string;
  validFrom: string;
  validUntil: string | null;
  isClosed: boolean;
}

/** Keeps the copy of a contract: prices of its lists hold while it does. */
export async function contractChanged(event: EventEnvelope, { em }: RequestContext) {
  const { id, organizationId, sellerId, number, currency, ...term } =
    event.payload as ContractChanged;
  const { validFrom, validUntil, isClosed } = term;
  const parties = { organizationId, sellerId };
  const contract = { id, ...parties, number, currency, validFrom, validUntil, isClosed };
  await em.upsert(ContractSchema, contract);
}
