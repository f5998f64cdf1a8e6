import { isId } from '@kontor/kit/ids.ts';
import { sellerDay } from '@kontor/kit/sellerDay.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { type Contract, ContractSchema } from './contract.entity.ts';
import { contractStatus } from './domain/contractStatus.ts';

/** The organization's contract, as long as it may be worked under. */
export async function findActiveContract(
  { em, now }: RequestContext,
  organizationId: string,
  id: string,
): Promise<Contract | null> {
  const contract = isId(id) ? await em.findOne(ContractSchema, { id, organizationId }) : null;
  return contract && contractStatus(contract, sellerDay(now())) === 'ACTIVE' ? contract : null;
}
