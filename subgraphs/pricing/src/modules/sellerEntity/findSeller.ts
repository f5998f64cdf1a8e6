import { isId } from '@kontor/kit/ids.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { ContractSchema } from '../contract/contract.entity.ts';
import { type SellerEntity, SellerEntitySchema } from './sellerEntity.entity.ts';

/**
 * The legal entity of the seller that sells under a contract; without one the main entity, which is
 * the first that there was.
 */
export async function findSeller(
  ctx: RequestContext,
  contractId: string | null,
): Promise<SellerEntity> {
  const contract =
    contractId && isId(contractId)
      ? await ctx.em.findOne(ContractSchema, { id: contractId })
      : null;
  const ofContract = contract?.sellerId ? { id: contract.sellerId } : {};
  const [seller] = await ctx.em.find(SellerEntitySchema, ofContract, {
    orderBy: { id: 'asc' },
    limit: 1,
  });
  if (!seller) throw new Error('The legal entity of the seller is not known yet.');
  return seller;
}
