import type { RequestContext } from '@kontor/kit/subgraph.ts';
import type { Contract } from './contract.entity.ts';

/** `contract.changed`: what other subgraphs keep a copy of; key is the organization's id. */
export interface ContractChanged {
  id: string;
  organizationId: string;
  sellerId: string;
  number: string;
  currency: string;
  /** A day of the seller's calendar; half-open with `validUntil`, where null is no end. */
  validFrom: string;
  validUntil: string | null;
  isAssortmentLimited: boolean;
  /** True once the seller has closed it, whatever its days. */
  isClosed: boolean;
}

export function recordContractChanged(ctx: RequestContext, contract: Contract): void {
  const { id, organizationId, sellerId, number, currency, validFrom } = contract;
  const { isAssortmentLimited, isClosed, validUntil = null } = contract;
  const payload: ContractChanged = {
    id,
    organizationId,
    sellerId,
    number,
    currency,
    validFrom,
    validUntil,
    isAssortmentLimited,
    isClosed,
  };
  ctx.events.record('contract.changed', organizationId, payload, { organizationId });
}
