import { isId } from '@kontor/kit/ids.ts';
import { loadMany, loadOne } from '@kontor/kit/loaders.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import type DataLoader from 'dataloader';
import { type Contract, ContractSchema } from './contract.entity.ts';

export interface ContractLoaders {
  /** Null also for contracts of others. */
  contractById: DataLoader<string, Contract | null>;
  /** By number. */
  contractsOfOrganization: DataLoader<string, Contract[]>;
}

export function createContractLoaders({ em }: RequestContext): ContractLoaders {
  return {
    contractById: loadOne(
      (ids) => em.find(ContractSchema, { id: { $in: ids.filter(isId) } }),
      ({ id }) => id,
    ),
    contractsOfOrganization: loadMany(
      (ids) =>
        em.find(
          ContractSchema,
          { organizationId: { $in: ids } },
          { orderBy: { number: 'asc', id: 'asc' } },
        ),
      ({ organizationId }) => organizationId,
    ),
  };
}
